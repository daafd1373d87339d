# title: A question of time
# summary: Mr Okafor wants one word from you, and he wants it now.
# role: You manage the branch.
# setting: bank
# channel: counter
# customer: OKAFOR (Mr Okafor), look okafor, temperament aggressive
# level: 2
# minutes: 1
# objective: hear-out
# language: en

VAR calm = 22
VAR trust = 35

-> counter

=== counter ===
OKAFOR: Look at me. #mood: furious
OKAFOR: Well? #mood: furious
*   [Say nothing. #use: hear-out #seconds: 60 #timeout]
    OKAFOR: You have no answer. #mood: angry
*   Give me a moment, please. #use: steady-self
    OKAFOR: One. #mood: tense
-   OKAFOR: All right, then. #ending: partly #outcome: He waits.
    -> END
