# title: The forgotten cheque
# summary: A cheque was never processed, and the rent is due.
# role: You manage the branch.
# setting: bank
# channel: counter
# customer: OKAFOR (Mr Okafor), look okafor, temperament aggressive
# customer: MOREAU (Mr Moreau), look moreau, temperament upset
# cast: JANA (Jana), look jana, colleague
# level: 1
# minutes: 6
# objective: hear-out
# language: en
VAR calm = 30
VAR trust = 30
-> counter
=== counter ===
You ring one. #customer: Mr Okafor
You ring the other. #customer: MOREAU
-   OKAFOR: All right. #ending: resolved #outcome: He has his money.
-> END
