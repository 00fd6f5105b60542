// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.EntityPath;
import io.mikroorm.sql.query.RowQuery;
import io.mikroorm.sql.query.SelectState;
import io.mikroorm.sql.query.SelectState.Source;
import io.mikroorm.sql.query.ValueQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows that a query finds: {@code em.insertFrom(o).columns(o.title, o.price).select(em.createQueryBuilder(b).select(b.title, b.price)).execute()}. Made by
 * {@code em.insertFrom(…)}. The database does all of it: no row is read. Times, the first version, defaults of the mapping and the class in a
 * hierarchy are given besides, the same to all rows. What else a row must have, the query selects.
 */
public final class InsertFromBuilder extends InsertClauses<WriteState.InsertFrom, InsertFromBuilder> {

    private InsertFromBuilder(WriteRunner runner, WriteState.InsertFrom state) {
        super(runner, state);
    }

    /** An insert of rows of an entity, which is called by a name in it. */
    public static InsertFromBuilder of(WriteRunner runner, Source target) {
        WriteState.InsertFrom state = new WriteState.InsertFrom(target, List.of(), null, null, WriteState.Options.NONE);
        return new InsertFromBuilder(runner, state);
    }

    /** The properties that the values of the query are for, in their order. Without, they are for those that they are called as. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final InsertFromBuilder columns(EntityPath<Aliased>... properties) {
        return withColumns(paths(properties));
    }

    /** The same by names. */
    public InsertFromBuilder columns(String... properties) {
        return withColumns(paths(properties));
    }

    private InsertFromBuilder withColumns(List<String> columns) {
        return now(
                new WriteState.InsertFrom(state().target(), columns, state().select(), conflict(), state().options()));
    }

    /** The query that finds the rows. */
    public InsertFromBuilder select(RowQuery query) {
        return withSelect(query.state());
    }

    /** The query that finds the rows, which have one value. */
    public InsertFromBuilder select(ValueQuery<?> query) {
        return withSelect(query.state());
    }

    private InsertFromBuilder withSelect(SelectState select) {
        return now(
                new WriteState.InsertFrom(state().target(), state().columns(), select, conflict(), state().options()));
    }

    @Override
    @Nullable
    ConflictState conflict() {
        return state().conflict();
    }

    @Override
    WriteState.InsertFrom with(ConflictState conflict) {
        return new WriteState.InsertFrom(
                state().target(), state().columns(), state().select(), conflict, state().options());
    }

    @Override
    WriteState.InsertFrom with(WriteState.Options options) {
        return new WriteState.InsertFrom(state().target(), state().columns(), state().select(), conflict(), options);
    }

    @Override
    void check() {
        if (state().select() == null) {
            throw WriteErrors.noQuery(state().target().type().getSimpleName());
        }
    }

    /** Another builder that begins with all that was said to this one. */
    public InsertFromBuilder copy() {
        return new InsertFromBuilder(runner(), state());
    }
}
