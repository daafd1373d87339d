title: The forgotten cheque
summary: A cheque was never processed, and the rent is due.
role: You manage the branch.
setting: bank
channel: counter
customer: OKAFOR (Mr Okafor), look okafor, temperament aggressive
level: 1
minutes: 6
objective: hear-out
language: en
VAR calm = 30
VAR trust = 30
-> counter
=== counter ===
OKAFOR: Three days!
*   [Say nothing. #use: hear-out]
    OKAFOR: I stood here.
*   [Please, try to relax. #slip: told-to-relax]
    OKAFOR: Relax!
-   OKAFOR: All right. #ending: resolved #outcome: He has his money.
-> END
