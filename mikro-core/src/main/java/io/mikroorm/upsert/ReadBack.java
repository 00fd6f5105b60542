// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.identity.LooseRows;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.type.BinaryContent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a step as they are now, and matches them by the values that tell them apart: no order of rows is relied on. In a
 * store that cannot be told the target, this is also where it shows that another constraint has led elsewhere.
 */
final class ReadBack {

    /** A condition on several columns has a term for each row, more or less. */
    private static final int ROWS = 1_000;

    private final IdentityMap map;
    private final DriverSession driver;
    private final QueryResolver queries;
    private final boolean targeted;

    ReadBack(IdentityMap map, DriverSession driver, QueryResolver queries, boolean targeted) {
        this.map = map;
        this.driver = driver;
        this.queries = queries;
        this.targeted = targeted;
    }

    /**
     * Reads and matches the rows of a step.
     *
     * @param late whether the transaction may have read before: see {@link #options}
     */
    void read(UpsertStep step, boolean late) {
        UpsertType type = step.type();
        Map<Object, EntityState> byTuple = new HashMap<>();
        for (EntityState state : rows(step, options(type, late))) {
            Object tuple = Tuples.of(type, step.target(), column -> stored(type, state, column));
            if (tuple != null) {
                byTuple.put(tuple, state);
            }
        }
        boolean doubtful = !targeted && !step.alone();
        for (UpsertRow row : step.rows()) {
            EntityState found = byTuple.get(row.tuple(type, step.target()));
            if (found == null || doubtful && !isMerged(step, row, found)) {
                throw UpsertErrors.otherRow(type, step.target());
            }
            row.found = found;
        }
    }

    private List<EntityState> rows(UpsertStep step, FindOptions<?> options) {
        LooseRows read = new LooseRows(map);
        boolean single = step.target().cardinality() == 1;
        int size = step.rows().size();
        int most = single ? size : ROWS;
        for (int from = 0; from < size; from += most) {
            List<UpsertRow> part = step.rows().subList(from, Math.min(size, from + most));
            for (FindQuery query :
                    queries.finds(step.type().metadata, condition(step, part), options, KeySource.NONE)) {
                driver.find(query, read);
            }
        }
        return read.states();
    }

    /**
     * On MySQL and MariaDB, plain reads of a transaction that has read before may show rows older than those that the statement has met:
     * locking ones do not, and the rows are locked by it already.
     */
    private FindOptions<?> options(UpsertType type, boolean late) {
        String[] lazies =
                type.metadata.lazies().stream().map(MappedColumn::path).toArray(String[]::new);
        FindOptions<?> options = new FindOptions<>().populate(lazies);
        return targeted || !late ? options : options.lock(LockMode.PESSIMISTIC_WRITE);
    }

    private static Criterion condition(UpsertStep step, List<UpsertRow> rows) {
        int listed = mostDifferent(step, rows);
        String path = step.type().column(listed).path();
        BitSet others = (BitSet) step.target().clone();
        others.clear(listed);
        if (others.isEmpty()) {
            return new Criterion.In(path, values(step.type(), rows, listed), false);
        }
        Map<Object, List<UpsertRow>> groups = new LinkedHashMap<>();
        for (UpsertRow row : rows) {
            groups.computeIfAbsent(row.tuple(step.type(), others), t -> new ArrayList<>())
                    .add(row);
        }
        List<Criterion> alternatives = new ArrayList<>(groups.size());
        for (List<UpsertRow> group : groups.values()) {
            List<Criterion> terms = new ArrayList<>();
            for (int i = others.nextSetBit(0); i >= 0; i = others.nextSetBit(i + 1)) {
                terms.add(new Criterion.Comparison(
                        step.type().column(i).path(),
                        Criterion.Operator.EQ,
                        group.get(0).asked(step.type(), i)));
            }
            terms.add(new Criterion.In(path, values(step.type(), group, listed), false));
            alternatives.add(new Criterion.And(terms));
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new Criterion.Or(alternatives);
    }

    private static List<@Nullable Object> values(UpsertType type, List<UpsertRow> rows, int column) {
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        for (UpsertRow row : rows) {
            values.add(row.asked(type, column));
        }
        return values;
    }

    /** The column of the target that is asked for by a list: so the condition has the fewest terms. */
    private static int mostDifferent(UpsertStep step, List<UpsertRow> rows) {
        int best = step.target().nextSetBit(0);
        int most = 0;
        for (int i = best;
                i >= 0 && step.target().cardinality() > 1;
                i = step.target().nextSetBit(i + 1)) {
            Set<Object> values = new HashSet<>();
            for (UpsertRow row : rows) {
                BitSet column = new BitSet();
                column.set(i);
                values.add(row.tuple(step.type(), column));
            }
            if (values.size() > most) {
                most = values.size();
                best = i;
            }
        }
        return best;
    }

    /** The value of a column of a row; of a foreign key the target's key. */
    private @Nullable Object stored(UpsertType type, EntityState state, int column) {
        if (column == type.keyColumn()) {
            return state.keyOf();
        }
        Object value = state.snapshotValue(column);
        if (value == null || !type.column(column).isForeignKey()) {
            return value;
        }
        EntityState target = value instanceof EntityState handle ? handle : map.prototypeOf(value);
        Object key = value instanceof EntityState ? target.key() : target.readKey(value);
        return key == null ? null : type.column(column).relation().stored(target.metadata(), key);
    }

    /** Whether a row has what it was to take; times aside, which a store may keep less exactly. */
    private boolean isMerged(UpsertStep step, UpsertRow row, EntityState found) {
        UpsertType type = step.type();
        for (int i = step.merged().nextSetBit(0); i >= 0; i = step.merged().nextSetBit(i + 1)) {
            Object wanted = row.compared[i];
            Object is = stored(type, found, i);
            boolean aside = i == type.versionColumn() || type.updatedAt.get(i);
            if (!aside && !isSame(type, i, wanted, is)) {
                return false;
            }
        }
        return true;
    }

    /** Of contents only the length is known; of texts in a database with another encoding not even that. */
    private static boolean isSame(UpsertType type, int column, @Nullable Object wanted, @Nullable Object is) {
        if (wanted == null || is == null) {
            return wanted == is;
        }
        if (wanted instanceof BinaryContent given && is instanceof BinaryContent stored) {
            return given.length() == stored.length();
        }
        return type.contents.get(column) || type.comparable(column, wanted).equals(type.comparable(column, is));
    }
}
