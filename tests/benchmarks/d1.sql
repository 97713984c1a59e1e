-- The join of the activity dataset as the sqlite3 shell writes it: the same 24 columns from the same
-- tables in the order of the days, without the checks of the program.
.mode csv
.separator ; "\r\n"
.headers on
PRAGMA cache_size = -16000;
SELECT o.number AS Bestillingsnummer, c.cpr AS "CPR-nummer", c.name AS Navn,
    o.project_number AS "Tilbuds-ID", o.title AS Tilbudstitel,
    strftime('%d-%m-%Y', o.start_date) AS Startdato,
    strftime('%d-%m-%Y', o.end_date) AS "Bestilt slutdato",
    replace(printf('%.2f', o.week_minutes / 60.0), '.', ',') AS "Timer pr. uge",
    replace(printf('%.2f', o.total_minutes / 60.0), '.', ',') AS "Bestilte timer i alt",
    iif(o.supplementary_document_id IS NULL, 'Nej', 'Ja') AS "Supplerende aftale",
    iif(o.state = 'interrupted', 'Afbrudt', 'Gennemført/gennemføres') AS Forløbsstatus,
    strftime('%d-%m-%Y', coalesce(o.interrupted_notified, o.end_date)) AS "Faktisk slutdato",
    h.title AS Aktivitet, strftime('%d-%m-%Y', h.date) AS Aktivitetsdato,
    printf('%02d:%02d', h.from_minute / 60, h.from_minute % 60) AS Startklokkeslæt,
    printf('%02d:%02d', h.to_minute / 60, h.to_minute % 60) AS Slutklokkeslæt,
    CASE h.who WHEN 0 THEN '1-1-aktivitet' WHEN 1 THEN 'Gruppe' ELSE 'Alene' END AS "Hvem deltager",
    CASE h.how WHEN 0 THEN 'Fysisk fremmøde' WHEN 1 THEN 'Telefonsamtale'
        ELSE 'Virtuelt fremmøde' END AS "Hvordan deltager",
    iif(h.who = 2, '', coalesce(w.name, e.name, '')) AS Aktivitetsmedarbejder,
    iif(a.counts, 'Ja', 'Nej') AS Aktivitetstimer,
    l.address AS "Lokation (sted)", k.name AS Kontaktperson,
    CASE t.presence WHEN 0 THEN 'Fremmødt' WHEN 1 THEN 'Delvist fremmødt'
        WHEN 2 THEN 'Ikke fremmødt' WHEN 3 THEN 'Aflyst' WHEN 4 THEN 'Ikke relevant' END AS Fremmøde,
    CASE t.reason WHEN 1 THEN 'Aftalt aktivitet' WHEN 2 THEN 'Anden årsag' END AS Fraværsårsag
FROM handed_state h
CROSS JOIN participation p ON p.id = h.participation_id
CROSS JOIN activity a ON a.id = p.activity_id
CROSS JOIN orders o ON o.id = p.order_id
CROSS JOIN citizen c ON c.id = p.citizen_id
LEFT JOIN attendance t ON t.id = p.attendance_id
LEFT JOIN employee e ON e.id = a.employee_id
LEFT JOIN employee w ON w.id = t.carried_out_by
LEFT JOIN location l ON l.id = h.location_id
LEFT JOIN employee k ON k.id = h.contact_person_id
WHERE h.to_hand_out_id IS NULL AND h.date BETWEEN '2000-01-01' AND '2099-12-31'
ORDER BY h.date;
