import { rowsOf } from './expected-row.ts';

export const expectedContactRelations = rowsOf(`
desk contactPerson lead administrator safetyOfficer guest mediator privacyOfficer

-
nobodyOwns
told
ownDesk old
onTheLine old
glass lapsed
= . . . . . . . .

ownSwv
unknownSwv
joint
nobodyOwns unknownSwv
nobodyOwns joint
= . . lead . . . . .

nobodyOwns ownSwv
held: nobodyOwns ownSwv
= . team lead . . . . .

owns
owns named
owns ownSwv
owns unknownSwv
owns joint
owns glass
= . owner owner . . . . .

covers
covers named
covers ownSwv
covers joint
covers glass
= . coworker coworker . . . . .

named
named glass
= . helper helper . . . . .

named ownSwv
named joint
named nobodyOwns ownSwv
named nobodyOwns unknownSwv
= . helper lead . . . . .

ownDesk
= desk . . . . . . .

told ownDesk
= desk . . . safety . . .

told ownDesk old
= . . . . safety . . .

glass
= . glass glass . . . . .

glass ownSwv
glass nobodyOwns ownSwv
held: glass nobodyOwns ownSwv
= . glass lead . . . . .

glass atTable
= . glass glass . . guest . .

glass ownDesk
= desk glass glass . . . . .

glass onTheLine
= callerCard glass glass . . . . .

atTable
= . guest guest . . guest . .

ownSwv atTable
joint atTable
held: nobodyOwns ownSwv atTable
= . guest lead . . guest . .

nobodyOwns ownSwv atTable
= . team lead . . guest . .

owns atTable
= . owner owner . . guest . .

covers atTable
= . coworker coworker . . guest . .

named atTable
named glass atTable
= . helper helper . . guest . .

ownDesk atTable
= desk guest guest . . guest . .

told ownDesk atTable
= desk guest guest . safety guest . .

onTheLine
= callerCard callerCard callerCard . . . . .

owns onTheLine
= callerCard owner owner . . . . .

covers onTheLine
= callerCard coworker coworker . . . . .

named onTheLine
= callerCard helper helper . . . . .

ownSwv onTheLine
= callerCard callerCard lead . . . . .

nobodyOwns ownSwv onTheLine
= callerCard team lead . . . . .

atTable onTheLine
= callerCard guest guest . . guest . .

ownDesk onTheLine
= desk callerCard callerCard . . . . .

told ownDesk onTheLine
= desk callerCard callerCard . safety . . .

doubted
doubted owns
doubted covers
doubted named
doubted ownSwv
doubted nobodyOwns ownSwv
doubted unknownSwv
doubted joint
doubted ownDesk
doubted told ownDesk
doubted atTable
doubted onTheLine
doubted glass
doubted owns named ownSwv joint told ownDesk atTable onTheLine
= blocked blocked blocked . blocked blocked . .

owns named ownSwv joint told ownDesk atTable onTheLine
= desk owner owner . safety guest . .
`);

export const expectedCaseRelations = rowsOf(`
desk contactPerson lead administrator safetyOfficer guest mediator privacyOfficer

-
nobodyOwns
glass lapsed
named
shared
= . . . . . . . .

ownSwv
unknownSwv
joint
nobodyOwns unknownSwv
= . . lead . . . . .

nobodyOwns ownSwv
held: nobodyOwns ownSwv
= . team lead . . . . .

owns
owns named
owns named shared
owns ownSwv
owns joint
owns glass
= . owner owner . . . . .

covers
covers ownSwv
covers joint
named shared
named ownSwv
named unknownSwv
named nobodyOwns ownSwv
named shared glass
covers glass
= . coworker coworker . . . . .

glass
named glass
= . glass glass . . . . .

glass ownSwv
glass nobodyOwns ownSwv
held: glass nobodyOwns ownSwv
= . glass lead . . . . .

glass atTable
= . glass glass . . guest . .

atTable
named atTable
= . guest guest . . guest . .

ownSwv atTable
joint atTable
held: nobodyOwns ownSwv atTable
paused: nobodyOwns ownSwv atTable
closed: nobodyOwns ownSwv atTable
= . guest lead . . guest . .

nobodyOwns ownSwv atTable
= . team lead . . guest . .

owns atTable
= . owner owner . . guest . .

covers atTable
named shared atTable
= . coworker coworker . . guest . .

doubted
doubted owns
doubted covers
doubted named shared
doubted ownSwv
doubted nobodyOwns ownSwv
doubted unknownSwv
doubted joint
doubted atTable
doubted glass
doubted owns named ownSwv joint atTable
= . blocked blocked . . blocked . .
`);
