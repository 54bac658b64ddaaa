import { rowsOf } from './expected-row.ts';

/** `named`: assigned as its mediator. */
export const expectedMediationRelations = rowsOf(`
desk contactPerson lead administrator safetyOfficer guest mediator privacyOfficer

-
nobodyOwns
doubted
doubted owns
doubted covers
doubted ownSwv
doubted named
= . . . . . . . .

owns
covers
= . owner . . . . . .

ownSwv
nobodyOwns ownSwv
= . . lead . . . . .

named
named nobodyOwns
= . . . . . . mediator .

owns named ownSwv
= . owner lead . . . mediator .
`);

/** `director`, `school`: a place in the team; `tied`: the director turned out to have a tie; `top`: the highest level is asked. */
export const expectedDoorbraakRelations = rowsOf(`
desk contactPerson lead administrator safetyOfficer guest mediator privacyOfficer

-
tied
tied ownSwv
doubted
director doubted
school doubted
ownSwv doubted
decides
requested: decides
test: decides
team: decides
table: decides
plan: decides
notStarted: decides
top
decision: decides doubted
decision: decides tied
decides top doubted
decides top tied
nobodyOwns
owns doubted
covers doubted
owns tied
= . . . . . . . .

ownSwv
requested: ownSwv
done: ownSwv
plan: decides ownSwv
= . . lead . . . . .

owns
covers
requested: owns
= . owner . . . . . .

owns ownSwv
covers ownSwv
= . owner lead . . . . .

owns director
= . director+owner director . . . director .

owns school
= . member+owner member . . . member .

decision: owns decides
= . decider+owner decider . . . decider .

director
plan: director decides
= . director director . . . director .

director ownSwv
= . director director+lead . . . director .

school
plan: school decides
= . member member . . . member .

school ownSwv
= . member member+lead . . . member .

decision: decides
followUp: decides
evaluation: decides
done: decides
decides top
= . decider decider . . . decider .

decision: decides ownSwv
= . decider decider+lead . . . decider .

decision: school decides
= . member+decider member+decider . . . member+decider .

decision: director decides
= . director+decider director+decider . . . director+decider .
`);
