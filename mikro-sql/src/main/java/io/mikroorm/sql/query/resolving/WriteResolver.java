// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.resolving.StatementResolver;
import io.mikroorm.session.StoreWrites;
import io.mikroorm.sql.query.SelectState;
import io.mikroorm.sql.query.Term;
import io.mikroorm.sql.query.shape.BuiltWrite;
import io.mikroorm.sql.query.shape.BuiltWrite.Assigned;
import io.mikroorm.sql.query.shape.Filter;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.sql.query.shape.WriteQuery;
import io.mikroorm.sql.write.SetValue;
import io.mikroorm.sql.write.WriteState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a write as it was built into its shape and its values. For one statement. */
public final class WriteResolver {

    private final StatementResolver names;
    private final StoreWrites writes;
    private final EntityMetadata entity;
    private final String alias;
    private final SelectResolver selects;
    private final AssignedValues assigned;
    private final Scope scope;

    private WriteResolver(SelectState.Source target, StatementResolver names, StoreWrites writes) {
        this.names = names;
        this.writes = writes;
        this.entity = names.metadata().get(target.type());
        this.alias = target.alias();
        this.selects = new SelectResolver(names);
        this.assigned = new AssignedValues(entity, alias, names, writes, selects.values());
        this.scope = new Scope(alias, entity, null);
    }

    /** The write, of which all is checked. */
    @SuppressWarnings("NullAway") // it does not see the annotation inside of a type of another module
    public static WriteQuery resolve(WriteState state, StatementResolver names, StoreWrites writes) {
        WriteResolver resolver = new WriteResolver(state.target(), names, writes);
        return new WriteQuery(resolver.shape(state), names.values());
    }

    /** What comes back of its rows, by names. */
    public static List<String> names(WriteState state) {
        List<String> names = new ArrayList<>();
        for (Term term : state.options().returning()) {
            names.add(SelectResolver.nameOf(term, names.size()));
        }
        return names;
    }

    private BuiltWrite shape(WriteState state) {
        List<Item> returning = returning(state.options().returning());
        if (state instanceof WriteState.Update update) {
            return update(update, returning);
        }
        if (state instanceof WriteState.Delete delete) {
            return new BuiltWrite.Delete(entity, alias, where(delete.rows()), returning);
        }
        if (state instanceof WriteState.Insert insert) {
            return new InsertResolver(entity, alias, names, writes, selects).rows(insert, returning);
        }
        return state instanceof WriteState.InsertFrom insert
                ? new InsertResolver(entity, alias, names, writes, selects).from(insert, returning)
                : new BuiltWrite.Truncate(entity);
    }

    private BuiltWrite update(WriteState.Update update, List<Item> returning) {
        Map<Integer, Value> set = new TreeMap<>();
        for (SetValue each : update.values()) {
            MappedColumn column = assigned.column(scope, each.path(), writes::settable);
            set.put(column.index(), assigned.value(scope, column, each));
        }
        if (set.isEmpty()) {
            throw writes.nothing();
        }
        StoreWrites.Renewed renewed = writes.renewed(set.keySet());
        renewed.values()
                .forEach((column, value) ->
                        set.put(column, assigned.slot(entity.columns().get(column), value)));
        List<Assigned> all = new ArrayList<>(set.size());
        set.forEach((column, value) -> all.add(new Assigned(column, value)));
        return new BuiltWrite.Update(entity, alias, all, renewed.counted(), where(update.rows()), returning);
    }

    private @Nullable Filter where(WriteState.Rows rows) {
        Criterion said = rows.where();
        Filter where = said == null || said.equals(Criterion.all())
                ? null
                : selects.filters().resolve(scope, said);
        return SelectResolver.and(where, SelectResolver.of(alias, names.ofClass(entity)));
    }

    private List<Item> returning(List<Term> terms) {
        List<Item> items = new ArrayList<>(terms.size());
        Set<String> known = new HashSet<>();
        for (Term term : terms) {
            String name = SelectResolver.nameOf(term, items.size());
            if (!known.add(name)) {
                throw QueryMistakes.twice(name);
            }
            Term inside = term instanceof Term.Named named ? named.term() : term;
            if (!(inside instanceof Term.Path path)) {
                throw WriteMistakes.notOfRow(entity, inside.toString());
            }
            items.add(new Item(column(path.path()), name, false));
        }
        return items;
    }

    private Value column(String path) {
        try {
            if (selects.values().resolve(scope, new Term.Path(path)) instanceof Value.Column column
                    && scope.isOwn(column)) {
                return column;
            }
        } catch (UnknownPropertyException e) {
            throw QueryMistakes.unknown(path, e, scope.describe());
        }
        throw WriteMistakes.notOfRow(entity, path);
    }
}
