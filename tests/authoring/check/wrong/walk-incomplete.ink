# title: The forgotten cheque
# summary: A cheque was never processed, and the rent is due.
# role: You manage the branch.
# setting: bank
# channel: counter
# customer: OKAFOR (Mr Okafor), look okafor, temperament aggressive
# level: 1
# minutes: 6
# objective: hear-out
# language: en
VAR calm = 30
VAR trust = 30
-> counter
=== counter ===
VAR times = 0
-> again
=== again ===
~ times = times + 1
OKAFOR: That is the {times}. time!
+   [Say nothing. #use: hear-out]
    -> again
+   [Please, try to relax. #slip: told-to-relax]
    -> again
*   [Open the drawer. #use: offer-solution]
    OKAFOR: At last.
-   OKAFOR: All right. #ending: partly #outcome: He has his money.
-> END
