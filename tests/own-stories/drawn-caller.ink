# title: Whoever is next
# summary: Three people were promised a call. You ring whoever comes next.
# role: You do the follow-up calls of a repair shop.
# setting: phone
# channel: phone
# customer: MOREAU (Mr Moreau), look moreau, temperament let-down
# customer: TRAN (Ms Tran), look tran, temperament let-down
# customer: SINGH (Mr Singh), look singh, temperament let-down
# level: 1
# minutes: 1
# objective: follow-up
# language: en

VAR calm = 45
VAR trust = 35

{shuffle:
- -> moreau
- -> tran
- -> singh
}

=== moreau ===
MOREAU: This is Mr Moreau. #customer: MOREAU #sound: phone-line
-> week

=== tran ===
TRAN: This is Ms Tran. #customer: TRAN #sound: phone-line
-> week

=== singh ===
SINGH: This is Mr Singh. #customer: SINGH #sound: phone-line
-> week

=== week ===
*   I said I'd ask after a week. Does it work? #use: follow-up #use: keep-promises
    It does. #mood: relieved #ending: resolved #outcome: It works.
    -> END
*   Is it all fine, then? I've three more calls to make. #slip: half-listened
    The line is dead. #mood: angry #ending: walked-out #outcome: The line is dead.
    -> END
