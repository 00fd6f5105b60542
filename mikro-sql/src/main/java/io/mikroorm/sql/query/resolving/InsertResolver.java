// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.UpsertOptions;
import io.mikroorm.driver.UpsertBatch;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.resolving.StatementResolver;
import io.mikroorm.session.StoreWrites;
import io.mikroorm.sql.query.SelectState;
import io.mikroorm.sql.query.Term;
import io.mikroorm.sql.query.shape.BuiltWrite;
import io.mikroorm.sql.query.shape.BuiltWrite.Assigned;
import io.mikroorm.sql.query.shape.BuiltWrite.Cell;
import io.mikroorm.sql.query.shape.BuiltWrite.Conflict;
import io.mikroorm.sql.query.shape.Filter;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.sql.write.ConflictState;
import io.mikroorm.sql.write.SetValue;
import io.mikroorm.sql.write.WriteState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Resolves what is inserted. */
final class InsertResolver {

    private final EntityMetadata entity;
    private final String alias;
    private final StatementResolver names;
    private final StoreWrites writes;
    private final SelectResolver selects;
    private final AssignedValues assigned;

    InsertResolver(
            EntityMetadata entity, String alias, StatementResolver names, StoreWrites writes, SelectResolver selects) {
        this.entity = entity;
        this.alias = alias;
        this.names = names;
        this.writes = writes;
        this.selects = selects;
        this.assigned = new AssignedValues(entity, alias, names, writes, selects.values());
    }

    private Scope scope() {
        return new Scope(alias, entity, null);
    }

    /** Rows whose values are said. */
    BuiltWrite rows(WriteState.Insert insert, List<Item> returning) {
        List<List<SetValue>> said = insert.rows().isEmpty() ? List.of(List.of()) : insert.rows();
        List<StoreWrites.Row> rows = new ArrayList<>(said.size());
        List<Map<Integer, Value>> expressions = new ArrayList<>(said.size());
        for (List<SetValue> row : said) {
            Map<Integer, Value> ofRow = new HashMap<>(0);
            rows.add(row(row, ofRow));
            expressions.add(ofRow);
        }
        StoreWrites.Inserted inserted = writes.rows(rows, options(insert.conflict()));
        int[] columns = inserted.columns();
        List<Cell> cells = new ArrayList<>(0);
        for (int i = 0; i < expressions.size(); i++) {
            for (int place = 0; place < columns.length; place++) {
                Value value = expressions.get(i).get(columns[place]);
                if (value != null) {
                    cells.add(new Cell(i, place, value));
                }
            }
        }
        Conflict conflict = conflict(insert.conflict(), inserted.conflict());
        int firstSlot = -1;
        for (@Nullable Object[] row : inserted.rows()) {
            for (int place = 0; place < columns.length; place++) {
                refuseContent(columns[place], row[place]);
                int slot = names.add(row[place]);
                firstSlot = firstSlot < 0 ? slot : firstSlot;
            }
        }
        return new BuiltWrite.Insert(
                entity,
                Arrays.stream(columns).boxed().toList(),
                rows.size(),
                Math.max(0, firstSlot),
                cells,
                conflict,
                returning);
    }

    private void refuseContent(int number, @Nullable Object value) {
        MappedColumn column = entity.columns().get(number);
        if (value != null && column.type().storage().isContent()) {
            throw WriteMistakes.content(entity, column);
        }
    }

    private StoreWrites.Row row(List<SetValue> said, Map<Integer, Value> expressions) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        Set<String> named = new HashSet<>();
        BitSet elsewhere = new BitSet();
        for (SetValue each : said) {
            String path = folded(each.path());
            Term term = each.term();
            if (term == null || term instanceof Term.Value) {
                requireOwn(path);
                put(plain, path, term instanceof Term.Value value ? value.value() : each.value());
            } else {
                MappedColumn column = assigned.column(scope(), path, writes::insertable);
                expressions.put(column.index(), expression(column, term));
                elsewhere.set(column.index());
            }
            int dot = path.indexOf('.');
            named.add(dot < 0 ? path : path.substring(0, dot));
        }
        return new StoreWrites.Row(plain, named, elsewhere);
    }

    private String folded(String path) {
        try {
            return assigned.folded(path);
        } catch (UnknownPropertyException e) {
            throw QueryMistakes.unknown(path, e, scope().describe());
        }
    }

    /** A path with several names leads into an embeddable; other names are those of properties, which are looked for later. */
    private void requireOwn(String path) {
        if (path.indexOf('.') >= 0) {
            assigned.column(scope(), path, writes::insertable);
        }
    }

    @SuppressWarnings("unchecked") // they were put there
    private static void put(Map<String, @Nullable Object> values, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            values.put(path, value);
            return;
        }
        Object known = values.get(path.substring(0, dot));
        Map<String, @Nullable Object> inside =
                known instanceof Map<?, ?> ? (Map<String, @Nullable Object>) known : new LinkedHashMap<>();
        values.put(path.substring(0, dot), inside);
        put(inside, path.substring(dot + 1), value);
    }

    /** It stands among the values of a row that is not there yet. */
    private Value expression(MappedColumn column, Term term) {
        Scope own = scope();
        own.takeMentioned();
        Value value = assigned.expression(own, column, term);
        if (own.takeMentioned().contains(alias)) {
            throw WriteMistakes.newRow(entity, column);
        }
        return value;
    }

    /** By what rows are found that are there, and what they take: of values of their own, the columns as well. */
    private UpsertOptions options(@Nullable ConflictState conflict) {
        UpsertOptions options = new UpsertOptions();
        if (conflict == null) {
            return options.ignore();
        }
        options.onConflict(own(conflict.target()));
        if (conflict.ignoring()) {
            return options.ignore();
        }
        List<String> merged = new ArrayList<>(conflict.merged());
        conflict.set().forEach(each -> merged.add(each.path()));
        return options.merge(own(merged));
    }

    private String[] own(List<String> paths) {
        return paths.stream().map(this::folded).toArray(String[]::new);
    }

    private @Nullable Conflict conflict(@Nullable ConflictState said, UpsertBatch.Conflict known) {
        if (said == null) {
            return null;
        }
        Scope scope = scope();
        scope.merge();
        Map<Integer, Value> set = new TreeMap<>();
        for (SetValue each : said.set()) {
            MappedColumn column = assigned.column(scope, each.path(), writes::settable);
            set.put(column.index(), assigned.value(scope, column, each));
        }
        for (int number : known.merged()) {
            MappedColumn column = entity.written(number);
            set.putIfAbsent(number, new Value.Brought(column.name(), column.type()));
        }
        List<Assigned> all = new ArrayList<>(set.size());
        set.forEach((column, value) -> all.add(new Assigned(column, value)));
        Filter where = said.where() == null ? null : selects.filters().resolve(scope, said.where());
        return new Conflict(alias, known.target(), all, known.counted(), known.alone(), where);
    }

    /** Rows that a query finds. */
    BuiltWrite from(WriteState.InsertFrom insert, List<Item> returning) {
        SelectState state = Objects.requireNonNull(insert.select());
        SelectShape select = selects.select(state, null);
        List<String> paths = insert.columns().isEmpty()
                ? select.items().stream().map(Item::name).toList()
                : insert.columns();
        if (paths.size() != select.items().size()) {
            throw WriteMistakes.width(entity, paths.size(), select.items().size());
        }
        BitSet set = new BitSet();
        Set<String> named = new HashSet<>();
        List<Integer> columns = new ArrayList<>(paths.size());
        for (int i = 0; i < paths.size(); i++) {
            MappedColumn column = assigned.column(scope(), paths.get(i), writes::insertable);
            if (set.get(column.index())) {
                throw WriteMistakes.twice(entity, column);
            }
            assigned.requireFits(column, select.items().get(i).value().type());
            set.set(column.index());
            columns.add(column.index());
            named.add(column.path().split("\\.", 2)[0]);
        }
        List<Assigned> given = new ArrayList<>();
        writes.given(set).forEach((column, value) -> {
            set.set(column);
            given.add(new Assigned(column, assigned.slot(entity.columns().get(column), value)));
        });
        List<MappedColumn> missing = writes.missing(set);
        if (!missing.isEmpty()) {
            throw WriteMistakes.missing(entity, missing);
        }
        ConflictState said = insert.conflict();
        Conflict conflict = said == null ? null : conflict(said, writes.conflict(set, named, options(said)));
        return new BuiltWrite.InsertFrom(entity, columns, select, given, conflict, returning);
    }
}
