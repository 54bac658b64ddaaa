export type ReviewSetting = 'manyRecordsAnHour' | 'samplePercent' | 'workingDays';
export type ReviewSettings = Readonly<Record<ReviewSetting, number>>;

type Bounds = { readonly usual: number; readonly least: number; readonly most: number };

/**
 * What decides what is looked back on, and by when, within bounds. `manyRecordsAnHour`: opening more different contacts and cases
 * than this within one hour of the clock. `samplePercent`: of all views. `workingDays`: in which it must be done.
 * @source quality plan, Audit: a 5 % sample; break-glass: reviewed within 5 working days, so never later
 * @assumption the privacy officer confirms the usual numbers: a busy desk opens about twenty an hour
 */
export const reviewSettingBounds: Readonly<Record<ReviewSetting, Bounds>> = {
  manyRecordsAnHour: { usual: 30, least: 5, most: 100 },
  samplePercent: { usual: 5, least: 1, most: 100 },
  workingDays: { usual: 5, least: 1, most: 5 },
};

export const reviewSettingNames = Object.keys(reviewSettingBounds) as readonly ReviewSetting[];

export const usualReviewSettings: ReviewSettings = {
  manyRecordsAnHour: reviewSettingBounds.manyRecordsAnHour.usual,
  samplePercent: reviewSettingBounds.samplePercent.usual,
  workingDays: reviewSettingBounds.workingDays.usual,
};
