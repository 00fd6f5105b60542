// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.PivotBatch;
import io.mikroorm.identity.MadeValues;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.unitofwork.LinkDiff.Links;
import io.mikroorm.unitofwork.LinkDiff.Pair;
import io.mikroorm.unitofwork.Step.Rows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries the steps of a flush out, one after another. Everything that comes back stays with the writes. */
final class FlushExecutor {

    private final DriverSession driver;
    private final MadeValues made;

    FlushExecutor(DriverSession driver, QueryResolver queries) {
        this.driver = driver;
        this.made = new MadeValues(driver, queries);
    }

    void execute(List<Step> steps) {
        ChangeSetPersister persister = new ChangeSetPersister(driver);
        for (Step step : steps) {
            if (step instanceof Rows rows) {
                receiveReferred(rows);
                persister.persist(rows);
            } else if (step instanceof Step.Pivot pivot) {
                execute(pivot.links());
            }
        }
        receive(steps);
    }

    /** Rows of which the same values are asked for. */
    private record Wanted(EntityWrites type, BitSet columns) {}

    /** What the store has made of the targets of some rows that are to have it: it is asked for before they are written. */
    private void receiveReferred(Rows rows) {
        if (rows.kind() == Write.Kind.DELETE || rows.type().toValues.isEmpty()) {
            return;
        }
        Map<Wanted, Set<Write>> wanted = new LinkedHashMap<>();
        for (Write write : rows.writes()) {
            for (ForeignKey key : rows.type().toValues) {
                boolean isSet = write.columns.get(key.index()) && !write.isDeferred(key.index());
                Object target = isSet ? write.values[key.index()] : null;
                if (target instanceof Write row && ForeignKey.isMadeLater(key.relation(), row)) {
                    BitSet column = new BitSet();
                    column.set(key.relation().referenced(row.type.metadata).index());
                    wanted.computeIfAbsent(new Wanted(row.type, column), w -> new LinkedHashSet<>())
                            .add(row);
                }
            }
        }
        wanted.forEach(this::receive);
    }

    /** What the store has made is asked for once for each row, when all of its writes are done: between two of them it may be something else. */
    private void receive(List<Step> steps) {
        Map<Wanted, Set<Write>> wanted = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step instanceof Rows rows
                    && rows.kind() != Write.Kind.DELETE
                    && rows.type().leavesSome()) {
                for (Write write : rows.writes()) {
                    Write row = write.origin();
                    BitSet columns = row.isDelete() ? new BitSet() : row.type.madeByStore(row);
                    if (!columns.isEmpty()) {
                        wanted.computeIfAbsent(new Wanted(row.type, columns), w -> new LinkedHashSet<>())
                                .add(row);
                    }
                }
            }
        }
        wanted.forEach(this::receive);
    }

    private void receive(Wanted wanted, Set<Write> rows) {
        List<Object> keys = new ArrayList<>(rows.size());
        rows.forEach(row -> keys.add(ChangeSetPersister.key(row)));
        List<@Nullable Object @Nullable []> values = made.read(wanted.type.metadata, wanted.columns, keys);
        int place = 0;
        for (Write row : rows) {
            @Nullable Object[] ofRow = values.get(place++);
            if (ofRow == null) {
                throw FlushErrors.goneAfterwards(row);
            }
            int next = 0;
            for (int i = wanted.columns.nextSetBit(0); i >= 0; i = wanted.columns.nextSetBit(i + 1)) {
                receive(row, i, ofRow[next++]);
            }
        }
    }

    /** A value that a new object has before may be just the one that the store makes, but no other. */
    private static void receive(Write row, int column, @Nullable Object value) {
        MappedColumn mapped = row.type.column(column);
        ScalarProperty property = (ScalarProperty) mapped.property();
        if (value == null && (property.primitive() != null || mapped.isRequired())) {
            throw FlushErrors.nullMade(row, column);
        }
        Object given = row.isInsert() && row.type.generated.get(column) ? row.values[column] : null;
        boolean isInitial = property.primitive() != null && isInitial(given);
        if (given != null
                && !isInitial
                && !Objects.equals(mapped.type().equalForm(given), mapped.type().equalForm(value))) {
            throw FlushErrors.otherThanMade(row, column, value);
        }
        row.receive(column, value);
    }

    /** What a primitive field has that nobody has set. */
    private static boolean isInitial(@Nullable Object value) {
        return value instanceof Number number && number.doubleValue() == 0
                || Boolean.FALSE.equals(value)
                || value instanceof Character character && character == '\0';
    }

    private void execute(Links links) {
        List<Pair> takenAway = links.takenAway();
        if (!takenAway.isEmpty()) {
            driver.unlink(batch(links, takenAway));
        }
        if (!links.linked().isEmpty()) {
            driver.link(batch(links, links.linked()));
        }
    }

    private static PivotBatch batch(Links links, List<Pair> pairs) {
        List<Object> owners = new ArrayList<>(pairs.size());
        List<Object> targets = new ArrayList<>(pairs.size());
        BitSet behind = new BitSet();
        for (Pair pair : pairs) {
            behind.set(owners.size(), !(pair.owner() instanceof Write insert && insert.isInsert()));
            owners.add(ChangeSetPersister.key(pair.owner()));
            targets.add(ChangeSetPersister.key(pair.target()));
        }
        return new PivotBatch(links.relation().property(), owners, targets, behind);
    }
}
