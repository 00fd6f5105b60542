// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.PivotBatch;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives new rows of a pivot table their places: behind the last one of their owner, which it asks for unless the owner is new. */
final class PivotPlaces {

    /** Databases bound how many columns a result may have (PostgreSQL: 1664). */
    private static final int MOST_OWNERS = 200;

    private final SqlDriver driver;
    private final JdbcSession jdbc;

    PivotPlaces(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
    }

    /** The places, in the order of the batch. */
    List<Integer> of(PivotBatch batch) {
        Map<Object, Integer> next = new HashMap<>();
        List<Object> known = known(batch);
        for (int from = 0; from < known.size(); from += MOST_OWNERS) {
            ask(batch, known.subList(from, Math.min(known.size(), from + MOST_OWNERS)), next);
        }
        List<Integer> places = new ArrayList<>(batch.ownerKeys().size());
        for (Object owner : batch.ownerKeys()) {
            int place = next.getOrDefault(owner, 0);
            places.add(place);
            next.put(owner, place + 1);
        }
        return places;
    }

    private static List<Object> known(PivotBatch batch) {
        Set<Object> known = new LinkedHashSet<>();
        for (int i = batch.behind().nextSetBit(0); i >= 0; i = batch.behind().nextSetBit(i + 1)) {
            known.add(batch.ownerKeys().get(i));
        }
        return new ArrayList<>(known);
    }

    /** Numbers of owners are rounded up, by the last one asked for again, so that there are few such statements. */
    private void ask(PivotBatch batch, List<Object> owners, Map<Object, Integer> next) {
        int asked = Math.min(MOST_OWNERS, Integer.highestOneBit(2 * owners.size() - 1));
        Pivot pivot = PivotWriter.pivot(batch.relation());
        ValueType key = driver.keyType(batch.relation().owner());
        jdbc.query(
                driver.plans().write(WriteShape.lastPlaces(pivot, asked)),
                sink -> {
                    int slot = 0;
                    for (int i = 0; i < asked; i++) {
                        BoxedValues.write(sink, slot, key, owners.get(Math.min(i, owners.size() - 1)));
                        slot += key.width();
                    }
                },
                row -> {
                    for (int i = 0; i < owners.size(); i++) {
                        int last = row.getInt(i);
                        if (!row.wasNull()) {
                            next.put(owners.get(i), last + 1);
                        }
                    }
                });
    }
}
