// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.sql.query.SelectState.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows: {@code em.insert(b).set(b.title, "x").set(b.author(), jon).execute()}. Made by {@code em.insert(…)}. A row has all that a flush would give a
 * new entity: what its class sets by itself, times, the first version, a key that is made here. What was said wins. Many rows take several
 * statements, all of which or none are carried out.
 */
public final class InsertBuilder extends InsertClauses<WriteState.Insert, InsertBuilder>
        implements ValueSetter<InsertBuilder> {

    private InsertBuilder(WriteRunner runner, WriteState.Insert state) {
        super(runner, state);
    }

    /** An insert of rows of an entity, which is called by a name in it. */
    public static InsertBuilder of(WriteRunner runner, Source target) {
        WriteState.Insert state = new WriteState.Insert(target, List.of(), null, WriteState.Options.NONE);
        return new InsertBuilder(runner, state);
    }

    /** Sets a property of the row at hand, which is the first one, or the one that the last {@link #nextRow()} has begun. */
    @Override
    public InsertBuilder set(SetValue value) {
        List<List<SetValue>> rows = new ArrayList<>(state().rows());
        List<SetValue> last = rows.isEmpty() ? new ArrayList<>() : new ArrayList<>(rows.remove(rows.size() - 1));
        last.add(value);
        rows.add(last);
        return withRows(rows);
    }

    /** Begins another row. All rows set the same properties. */
    public InsertBuilder nextRow() {
        List<List<SetValue>> rows = new ArrayList<>(state().rows());
        if (rows.isEmpty()) {
            rows.add(List.of());
        }
        rows.add(List.of());
        return withRows(rows);
    }

    /** Adds rows, each as its values by the names of the properties. */
    public InsertBuilder rows(Collection<? extends Map<String, ? extends @Nullable Object>> added) {
        List<List<SetValue>> rows = new ArrayList<>(state().rows());
        for (Map<String, ? extends @Nullable Object> row : added) {
            RowValues values = new RowValues(new ArrayList<>(row.size()));
            row.forEach(values::set);
            rows.add(values.list);
        }
        return withRows(rows);
    }

    /** One of them. */
    private record RowValues(List<SetValue> list) implements ValueSetter<RowValues> {

        @Override
        public RowValues set(SetValue value) {
            list.add(value);
            return this;
        }
    }

    private InsertBuilder withRows(List<List<SetValue>> rows) {
        return now(new WriteState.Insert(state().target(), rows, conflict(), state().options()));
    }

    @Override
    @Nullable
    ConflictState conflict() {
        return state().conflict();
    }

    @Override
    WriteState.Insert with(ConflictState conflict) {
        return new WriteState.Insert(state().target(), state().rows(), conflict, state().options());
    }

    @Override
    WriteState.Insert with(WriteState.Options options) {
        return new WriteState.Insert(state().target(), state().rows(), conflict(), options);
    }

    @Override
    void check() {}

    /** Another builder that begins with all that was said to this one. */
    public InsertBuilder copy() {
        return new InsertBuilder(runner(), state());
    }
}
