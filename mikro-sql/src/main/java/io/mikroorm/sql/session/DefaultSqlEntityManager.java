// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.ForkOptions;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.session.DefaultEntityManager;
import io.mikroorm.session.RowsInto;
import io.mikroorm.session.Scope;
import io.mikroorm.session.StoreSession;
import io.mikroorm.sql.ExecuteOptions;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.SqlResult;
import io.mikroorm.sql.bridge.SqlBridge;
import io.mikroorm.sql.driver.OwnStatement;
import io.mikroorm.sql.driver.OwnStatement.Result;
import io.mikroorm.sql.driver.OwnStatements;
import io.mikroorm.sql.driver.SqlSession;
import io.mikroorm.sql.jdbc.ConnectionWork;
import io.mikroorm.sql.query.SelectBuilder;
import io.mikroorm.sql.query.SelectState;
import io.mikroorm.sql.query.SelectState.Source;
import io.mikroorm.sql.write.DeleteBuilder;
import io.mikroorm.sql.write.InsertBuilder;
import io.mikroorm.sql.write.InsertFromBuilder;
import io.mikroorm.sql.write.UpdateBuilder;
import io.mikroorm.sql.write.WriteState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says the words of SQL to the session of the unit of work that it speaks for. */
public final class DefaultSqlEntityManager extends DefaultEntityManager implements SqlEntityManager {

    private static final String STATEMENT = "the statement";

    /** Speaks for a unit of work. */
    public DefaultSqlEntityManager(Scope scope) {
        super(scope);
    }

    static OwnStatements statements(StoreSession session) {
        return ((SqlSession) session.driver()).ownStatements();
    }

    @Override
    public SqlEntityManager fork() {
        return SqlEntityManager.super.fork();
    }

    @Override
    public SqlEntityManager fork(Consumer<ForkOptions> options) {
        return SqlEntityManager.of(super.fork(options));
    }

    @Override
    public SqlResult execute(QueryFragment statement, Consumer<ExecuteOptions> options) {
        StoreSession session = storeSession();
        List<Result> results = statements(session).run(prepared(session, statement, options));
        SqlResult result = null;
        for (int i = results.size() - 1; i >= 0; i--) {
            Result each = results.get(i);
            result = each.columns().isEmpty()
                    ? SqlResult.ofChanges(each.changed(), result)
                    : SqlResult.ofRows(each.columns(), each.rows(), result);
        }
        return result == null ? SqlResult.ofChanges(0, null) : result;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // it does not see the annotation inside of a type of another module
    public <R extends @Nullable Object> List<R> executeInto(
            Class<R> result, QueryFragment statement, Consumer<ExecuteOptions> options) {
        StoreSession session = storeSession();
        RowsInto into = session.into(result);
        List<@Nullable Object[]> rows =
                statements(session).read(prepared(session, statement, options), names -> ColumnPlaces.of(into, names));
        List<@Nullable Object> made = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            made.add(into.make(row));
        }
        return (List<R>) made;
    }

    /** Everything that is wrong with it is said before anything is flushed. */
    private static OwnStatement prepared(
            StoreSession session, QueryFragment statement, Consumer<ExecuteOptions> options) {
        if (statement.template().isPipeline()) {
            throw ExecuteErrors.pipeline();
        }
        ExecuteOptions read = new ExecuteOptions();
        options.accept(read);
        OwnStatement prepared =
                new OwnStatement(statement.template().text(), session.bound(statement, STATEMENT), read.timeout());
        session.flushBefore(read.flushMode());
        return prepared;
    }

    @Override
    public <R extends @Nullable Object> R withConnectionGet(ConnectionWork<R> work) {
        StoreSession session = storeSession();
        session.flushBefore(null);
        return statements(session).lend(work);
    }

    @Override
    public <E> SelectBuilder<E> createQueryBuilder(Class<E> type, String alias) {
        metadata(type);
        return SelectBuilder.of(new BuiltQueries(this::storeSession), type, alias);
    }

    @Override
    public SqlBridge bridge() {
        return new SessionBridge(this, this::storeSession);
    }

    private Source target(Class<?> type, String alias) {
        metadata(type);
        return SelectState.source(type, alias);
    }

    private BuiltWriteRunner writes() {
        return new BuiltWriteRunner(this::storeSession);
    }

    @Override
    public UpdateBuilder update(Class<?> type, String alias) {
        return UpdateBuilder.of(writes(), target(type, alias));
    }

    @Override
    public DeleteBuilder delete(Class<?> type, String alias) {
        return DeleteBuilder.of(writes(), target(type, alias));
    }

    @Override
    public InsertBuilder insert(Class<?> type, String alias) {
        return InsertBuilder.of(writes(), target(type, alias));
    }

    @Override
    public InsertFromBuilder insertFrom(Class<?> type, String alias) {
        return InsertFromBuilder.of(writes(), target(type, alias));
    }

    @Override
    public void truncate(Class<?> type) {
        writes().execute(new WriteState.Truncate(target(type, "t"), WriteState.Options.NONE));
    }
}
