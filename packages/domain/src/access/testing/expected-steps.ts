/** Every step as the issues and the domain notes ask for it: from which stages, by whom. Held against the tables that decide. */
export const expectedMediationSteps = linesOf(`
addParty: requested suitability offered picked intakes agreement talks | lead owner mediator
changeParty: requested suitability offered picked intakes agreement talks | lead owner mediator
recordConsent: requested suitability offered picked intakes agreement talks ended closed | lead owner mediator
startSuitability: requested | lead
judgeSuitability: suitability | lead
offer: suitability | lead
doNotStart: requested suitability offered | lead
pick: offered | pool
assign: offered | lead
giveBack: picked intakes agreement talks | mediator
replaceMediator: picked intakes agreement talks | lead
addMediator: picked intakes agreement talks | mediator
startIntakes: picked | mediator
holdIntake: intakes | mediator
prepareAgreement: intakes | mediator
sign: agreement | mediator
startTalks: agreement | mediator
addOtherPresent: intakes agreement talks | mediator
holdTalk: talks | mediator
settle: talks | mediator
stop: picked intakes agreement talks | mediator owner lead
planAppointment: picked intakes agreement talks closed aftercare | mediator
cancelAppointment: picked intakes agreement talks closed aftercare | mediator
recordTime: picked intakes agreement talks closed aftercare ended | mediator
applySafetyProtocol: picked intakes agreement talks | mediator
pause: requested suitability offered picked intakes agreement talks | lead mediator
resume: requested suitability offered picked intakes agreement talks | lead
close: ended | mediator
shareSettlement: ended closed | mediator
startAftercare: closed | mediator
finishAftercare: aftercare | mediator
`);

export const expectedDoorbraakSteps = linesOf(`
startTest: requested | lead
judgeCriteria: test | lead
recordConsent: requested test team facts table plan decision followUp | lead director
accept: test | lead
doNotStart: requested test team | lead
addMember: team facts table plan decision followUp | lead
removeMember: team facts table plan decision followUp | lead
declareTie: team facts table plan decision followUp | director member
startFacts: team | lead
recordWish: facts table plan | director member
recordWork: facts table plan | director member
recordObstacle: facts table plan | director member
planTable: facts | director
invite: table | director
holdTable: table | director
addArrangement: plan followUp | director
removeArrangement: plan | director
recordAgreement: plan decision | director
checkValues: plan | director member
submitPlan: plan | director
approve: decision | decider
sendBack: decision | decider
followUp: followUp | director
callTableAgain: followUp | director
escalate: facts table plan decision followUp | director lead
settleEscalation: facts table plan decision followUp | director lead decider
pause: facts table plan decision followUp | director lead
resume: facts table plan decision followUp | lead
stop: facts table plan decision followUp | director lead
endFollowUp: followUp | director
addSignal: followUp evaluation | director lead
close: evaluation | director lead
`);

export const expectedOfferSteps = linesOf(`
pick: open | pool
assign: open | lead
widen: open | lead
declareInvolved: open | pool
giveBack: picked | mediator
replaceMediator: picked | lead
withdraw: open picked | lead
`);

export const expectedCaseSteps = linesOf(`
take: followUp | team lead
addEntry: followUp held | owner coworker lead
changeEntry: followUp held | owner coworker lead
saveQuestions: followUp held | owner coworker lead
addInvolved: followUp held | owner coworker lead
changeInvolved: followUp held | owner coworker lead
recordConsent: followUp held | owner coworker lead
withdrawConsent: followUp held closed | owner coworker lead
addTask: followUp held | owner coworker lead
changeTask: followUp held | owner coworker lead
askSupport: followUp held | owner coworker lead
nameCoworkers: followUp held | owner lead
handOver: followUp held | owner lead
refer: followUp | owner coworker lead
hold: followUp | owner coworker lead
decided: held | secondTriage
pause: followUp held | owner coworker lead
endPause: paused | lead
close: followUp | owner lead
reopen: closed | owner lead
`);

export const expectedItemSteps = linesOf(`
mediation: waiting | lead
otherSwv: waiting | lead
ownContactPerson: waiting | lead
otherPerson: waiting | lead
referOutside: waiting | lead
doorbraak: waiting | lead
moreFacts: waiting | lead
noAction: waiting | lead
tell: decided waiting | teller
endPause: paused | lead
`);

function linesOf(text: string): readonly string[] {
  return text.trim().split('\n');
}
