# title: A week later
# summary: Two people were promised a call today. One of them gets it now.
# role: You do the follow-up calls of a repair shop.
# setting: phone
# channel: phone
# customer: MOREAU (Mr Moreau), look moreau, temperament let-down
# customer: TRAN (Ms Tran), look tran, temperament let-down
# level: 1
# minutes: 1
# objective: follow-up
# language: en

VAR calm = 45
VAR trust = 35

-> desk

=== desk ===
Two slips lie on the desk, and there is time for one call.
*   [Ring Mr Moreau about his radio. #plain]
    -> moreau
*   [Ring Ms Tran about her bicycle. #plain]
    -> tran
*   [Turn the slips over and take one. #plain]
    {~-> moreau|-> tran}

=== moreau ===
It rings four times. #customer: Mr Moreau #sound: phone-line
MOREAU: So you do ring. It is seven days. #mood: tense #thought: I had stopped waiting by the telephone.
*   I said I'd call on Thursday, and it's Thursday. Does the radio play? #use: follow-up #use: keep-promises #thought: He knows what day it is.
    MOREAU: It plays. In the evening, when I cook. #mood: relieved
    MOREAU: Good day to you. #mood: relieved #ending: resolved #outcome: He has music again.
    MOREAU: They rang. On the day. #afterwards: to his neighbour
    -> END
*   Is it all fine, then? I've three more calls to make. #slip: half-listened #thought: Three more. I am a number.
    MOREAU: Then make them. #mood: angry #ending: walked-out #outcome: He put the receiver down.
    MOREAU: Three more, he said. #afterwards: to his neighbour
    -> END

=== tran ===
TRAN: Hello? Who is it? #customer: TRAN #sound: phone-line #mood: neutral
*   The repair shop. I said I'd ask after a week: do the brakes hold? #use: follow-up #use: keep-promises #thought: Somebody asks.
    TRAN: They hold. Even in the rain. #mood: pleased
    TRAN: Thanks. Really. #mood: pleased #ending: resolved #outcome: She rides to work again.
    TRAN: They actually rang. #afterwards: to her sister
    -> END
*   Is it all fine, then? I've three more calls to make. #slip: half-listened #thought: Then why ring.
    TRAN: Bye, then. #mood: angry #ending: walked-out #outcome: She has hung up.
    TRAN: Like talking to a queue. #afterwards: to her sister
    -> END
