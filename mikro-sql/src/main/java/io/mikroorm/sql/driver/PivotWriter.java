// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.PivotBatch;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.type.ValueType;
import java.util.List;

/** Writes rows of pivot tables, in as few statements as the limits allow. */
final class PivotWriter {

    /** Each pair is one more level of the condition, and databases bound how deep one may be (SQLite: 1000). */
    private static final int MOST_PAIRS = 200;

    private final SqlDriver driver;
    private final JdbcSession jdbc;
    private final ArrayWriter arrays;

    PivotWriter(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
        this.arrays = new ArrayWriter(driver, jdbc);
    }

    void link(PivotBatch batch) {
        List<Integer> places = batch.relation().hasFixedOrder() ? new PivotPlaces(driver, jdbc).of(batch) : List.of();
        if (arrays.takesPairs(batch)) {
            arrays.link(batch, places);
            return;
        }
        boolean several = driver.platform().dialect().supports(Feature.MULTI_ROW_INSERT);
        int width = width(batch) + (places.isEmpty() ? 0 : 1);
        write(batch, places, several ? driver.rowsPerStatement(width) : 1, WriteShape.Kind.LINK);
    }

    void unlink(PivotBatch batch) {
        if (arrays.takesPairs(batch)) {
            arrays.unlink(batch);
            return;
        }
        write(batch, List.of(), Math.min(MOST_PAIRS, driver.rowsPerStatement(width(batch))), WriteShape.Kind.UNLINK);
    }

    private static int width(PivotBatch batch) {
        ToManyProperty.Pivot pivot = pivot(batch.relation());
        return pivot.ownerColumns().size() + pivot.targetColumns().size();
    }

    private void write(PivotBatch batch, List<Integer> places, int most, WriteShape.Kind kind) {
        ToManyProperty.Pivot pivot = pivot(batch.relation());
        Pairs pairs = new Pairs(
                driver.keyType(batch.relation().owner()),
                driver.keyType(batch.relation().target()),
                batch.ownerKeys(),
                batch.targetKeys(),
                places);
        int size = batch.ownerKeys().size();
        for (int start = 0; start < size; start += most) {
            int from = start;
            int to = Math.min(size, start + most);
            WriteShape shape = kind == WriteShape.Kind.LINK
                    ? WriteShape.link(pivot, to - from)
                    : WriteShape.unlink(pivot, to - from);
            jdbc.update(driver.plans().write(shape), sink -> pairs.bind(sink, from, to));
        }
    }

    static ToManyProperty.Pivot pivot(ToManyProperty relation) {
        ToManyProperty.Pivot pivot = relation.pivot();
        if (pivot == null) {
            throw new IllegalArgumentException(relation.name() + " has no pivot table");
        }
        return pivot;
    }

    private record Pairs(
            ValueType ownerType,
            ValueType targetType,
            List<Object> owners,
            List<Object> targets,
            List<Integer> places) {

        void bind(ValueSink sink, int from, int to) {
            int slot = 0;
            for (int i = from; i < to; i++) {
                BoxedValues.write(sink, slot, ownerType, owners.get(i));
                slot += ownerType.width();
                BoxedValues.write(sink, slot, targetType, targets.get(i));
                slot += targetType.width();
                if (!places.isEmpty()) {
                    sink.setInt(slot++, places.get(i));
                }
            }
        }
    }
}
