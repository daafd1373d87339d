# title: Third floor
# summary: The lift is out of order, the appointment is on the third floor, and nobody rang the man who can't take the stairs.
# role: You are at the front desk of a council office.
# setting: office
# channel: counter
# customer: PETROV (Mr Petrov), look petrov, temperament let-down
# level: 1
# minutes: 2
# objective: apologise
# objective: offer-solution
# language: en

VAR calm = 58
VAR trust = 34

-> desk

=== desk ===
PETROV: My appointment is on the third floor. Your lift, I read, is in bed with a cold. #mood: neutral
*   They're working on it. It could be an hour, it could be longer. #slip: vague
    PETROV: I see. I'll wait here, more or less. #mood: tense
*   Nobody rang you. That was ours to do, and I'm sorry that we didn't. #use: apologise #use: own-it
    PETROV: That is the first time in this house that somebody has said so. #mood: relieved
*   Did you not see the notice on our page? #slip: blamed
    PETROV: I saw it. On the lift. #mood: upset
*   [Ring the third floor and ask who can come down. #use: offer-solution #use: act-fast]
    PETROV: Now there's a thought. #mood: neutral
-   PETROV: I took the morning off for this. #mood: tense
*   Ms Brandt comes down to you, to the room on the left. In five minutes. #use: offer-solution #use: set-expectations
    PETROV: Then I'll be the first who was ever early. #mood: pleased
*   I could book you another day, if that helps? #slip: half-listened
    PETROV: It helps the lift. #mood: angry
-   { calm >= 55: -> seen }
    -> home

=== seen ===
PETROV: My regards to the lift. #mood: delighted #ending: resolved #outcome: He was heard on the ground floor, and on time.
-> END

=== home ===
PETROV: Good day. #mood: upset #ending: unresolved #outcome: He went home, and wrote to the paper.
-> END
