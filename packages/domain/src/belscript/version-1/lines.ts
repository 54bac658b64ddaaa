import type { LineId, Say } from '../belscript.ts';

export const lines: Readonly<Record<LineId, Say>> = {
  greeting: {
    adult: 'Goedendag, {steunpunt}, u spreekt met {name} van {desk}. Zegt u het maar.',
    pupil: 'Hoi, je spreekt met {name} van {steunpunt}, {desk}. Goed dat je belt. Vertel maar.',
    written: 'Lees eerst het hele bericht. Vul in wanneer het binnenkwam.',
  },
  listening: {
    adult: 'Neem rustig de tijd, ik luister.',
    pupil: 'Vertel het maar op jouw manier, ik luister.',
    written: 'Zoek eerst waar het echt om gaat. Dat staat vaak aan het eind.',
  },
  reassurance: {
    adult: 'U hoeft het niet in één keer goed te zeggen. We zetten het samen op een rij.',
    pupil: 'Je hoeft niet precies te weten hoe je het zegt. Jij bepaalt wat je vertelt.',
    written: 'Is het bericht onduidelijk? Laat open wat u niet weet en beloof een telefoontje.',
  },
  beforeQuestions: {
    adult:
      'Dank u wel, zo begrijp ik het beter. Met een paar korte vragen weet ik wie u het best kan helpen.',
    pupil: 'Dank je wel, zo snap ik het beter. Ik heb een paar korte vragen. Je mag er altijd een overslaan.',
    written: 'Vul in wat in het bericht staat. Vraag de rest als u belt of terugschrijft.',
  },
  danger: {
    adult: 'Ik blijf bij u aan de lijn. Nu regelen we eerst samen hulp.',
    pupil: 'Ik blijf bij je aan de lijn. Je hoeft dit niet alleen te doen. We zoeken nu samen hulp.',
    written: 'Laat dit bericht niet liggen. Haal er meteen een collega bij en volg het veiligheidspaneel.',
  },
  connecting: {
    adult:
      'Ik probeer nu een collega voor u te bereiken. Dat duurt hooguit een halve minuut. Ik leg mijn collega eerst uit waar het over gaat.',
    pupil:
      'Ik kijk of een collega nu met je kan praten. Dat duurt hooguit een halve minuut. Ik vertel eerst kort waar het over gaat, goed?',
    written: 'Een bericht verbindt u niet door. De contactpersoon belt of schrijft terug.',
  },
  closingWithPromise: {
    adult: '{promise} Verandert er intussen iets? Bel ons dan meteen. Dank u wel dat u het verteld hebt.',
    pupil: '{promise} Gebeurt er eerder iets? Bel of app ons dan gewoon. Goed dat je dit hebt verteld.',
    written: 'Bevestig kort dat het bericht er is. Schrijf erbij: {promise}',
  },
  closingWithInformation: {
    adult: 'Ik hoop dat u hiermee verder kunt. Hebt u later nog een vraag, dan mag u altijd weer bellen.',
    pupil: 'Ik hoop dat je er iets aan hebt. Je mag altijd weer bellen of appen, ook over iets kleins.',
    written: 'Stuur het antwoord met de link. Schrijf erbij dat bellen ook mag.',
  },
  closingWithReferral: {
    adult: 'U weet nu waar u terechtkunt. Loopt het daar vast? Bel ons dan weer, dan kijken we samen verder.',
    pupil: 'Je weet nu waar je heen kunt. Lukt het niet, of vind je het lastig? Bel ons dan weer.',
    written: 'Noem het adres en het nummer. Schrijf erbij dat terugkomen altijd mag.',
  },
};
