// SPDX-License-Identifier: MIT
package io.mikroorm.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.ForkOptions;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.query.Alias;
import io.mikroorm.sql.bridge.SqlBridge;
import io.mikroorm.sql.jdbc.ConnectionWork;
import io.mikroorm.sql.query.SelectBuilder;
import io.mikroorm.sql.write.DeleteBuilder;
import io.mikroorm.sql.write.InsertBuilder;
import io.mikroorm.sql.write.InsertFromBuilder;
import io.mikroorm.sql.write.UpdateBuilder;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The entity manager with the words of SQL. Every entity manager of a {@link SqlORM} is one, also that which work in a transaction gets: {@code Sql.of(tx)}.
 *
 * <p>Statements are the application's own text: nothing in them is checked or quoted, and names in them are those of tables and columns. What comes from
 * outside belongs in them as a value, with a question mark in its place. They are part of the current transaction. What they change in rows, managed
 * entities do not know before they are refreshed.
 */
public interface SqlEntityManager extends EntityManager {

    /** The same entity manager with the words of SQL; error MO-5074 where it is that of another kind of database. */
    static SqlEntityManager of(EntityManager em) {
        if (em instanceof SqlEntityManager sql) {
            return sql;
        }
        throw StatementErrors.otherDatabase();
    }

    @Override
    default SqlEntityManager fork() {
        return fork(f -> {});
    }

    @Override
    SqlEntityManager fork(Consumer<ForkOptions> options);

    /**
     * Runs a statement with a value for each of its question marks: {@code em.execute("update book set price = price * ? where author_id in (?)", factor, ids)}. Values
     * are bound, never written into the text: as those of a property of their class would be, an entity or a {@code Ref} as its key, a collection as many as it has. A
     * question mark in quotes or in a comment is none of these; an operator that is written with one is doubled. Other numbers of values are error MO-4415, values
     * that cannot be bound MO-4419. It may be about any entity, so the flush mode AUTO flushes before.
     */
    default SqlResult execute(String sql, @Nullable Object... values) {
        return execute(StatementWords.of(sql, values));
    }

    /** Runs a statement that is there as a fragment with its values: see {@link #execute(String, Object...)}. */
    default SqlResult execute(QueryFragment statement) {
        return execute(statement, o -> {});
    }

    /** The same with options: {@code o -> o.flushMode(FlushMode.COMMIT).timeout(Duration.ofSeconds(2))}. */
    SqlResult execute(QueryFragment statement, Consumer<ExecuteOptions> options);

    /**
     * Runs a statement that gives back rows, and makes an object of each: {@code em.executeInto(BookRow.class, "select title, price from book where price > ?", least)}. Into a
     * record, whose components are called as the columns (by the naming strategy, or as {@code @Path} says, in small or capital letters); further columns are passed over.
     * Or, where there is one column, into a class of values: {@code em.executeInto(Long.class, "select count(*) from book")}. Values are read as those of a property of
     * the class would be, and may be null. Otherwise as {@link #execute(String, Object...)}. A class that no column holds is error MO-5070, null for a primitive component
     * MO-5071, columns that do not fit MO-5076, a statement without rows MO-5073.
     */
    default <R extends @Nullable Object> List<R> executeInto(Class<R> result, String sql, @Nullable Object... values) {
        return executeInto(result, StatementWords.of(sql, values));
    }

    /** The same of a statement that is there as a fragment with its values. */
    default <R extends @Nullable Object> List<R> executeInto(Class<R> result, QueryFragment statement) {
        return executeInto(result, statement, o -> {});
    }

    /** The same with options. */
    <R extends @Nullable Object> List<R> executeInto(
            Class<R> result, QueryFragment statement, Consumer<ExecuteOptions> options);

    /**
     * Does some work on the JDBC connection of the transaction, or, outside of one, on a connection that goes back afterwards, where each statement commits by
     * itself: {@code em.withConnection(c -> copy(c.unwrap(PGConnection.class)))}. Flushes before, if the mode asks for it.
     *
     * <p>The connection is lent. To close it ends the loan, statements that are left open are closed, and what uses it later is error MO-4218. Commits, rollbacks, savepoints
     * and settings are the entity manager's: error MO-4217. A {@code SQLException} of the work becomes the exception that a statement of the library would have thrown.
     * Logs and listeners hear of the work, not of its statements.
     */
    default void withConnection(ConnectionWork.Plain work) {
        withConnectionGet(connection -> {
            work.on(connection);
            return Boolean.TRUE;
        });
    }

    /** The same for work out of which something comes. */
    <R extends @Nullable Object> R withConnectionGet(ConnectionWork<R> work);

    /**
     * Begins a query that is put together clause by clause in the words of SQL, for the entity of an alias: {@code em.createQueryBuilder(Author_.as("a"))}. Names in it are
     * those of entities and properties. See {@link SelectBuilder}.
     */
    default <E> SelectBuilder<E> createQueryBuilder(Alias<E> alias) {
        return createQueryBuilder(alias.aliasType(), alias.aliasName());
    }

    /** The same by names: {@code em.createQueryBuilder(Author.class, "a")}. */
    <E> SelectBuilder<E> createQueryBuilder(Class<E> type, String alias);

    /** The way in for libraries that write and send statements by themselves, such as {@code mikro-jooq}; of no use to applications. */
    SqlBridge bridge();

    /**
     * Begins an update of all rows for which a condition holds, for the entity of an alias: {@code em.update(b).set(b.price, 5).where(b.title.like("W%")).execute()}. See
     * {@link UpdateBuilder}.
     */
    default UpdateBuilder update(Alias<?> alias) {
        return update(alias.aliasType(), alias.aliasName());
    }

    /** The same by names: {@code em.update(Book.class, "b").set("b.price", 5)}. */
    UpdateBuilder update(Class<?> type, String alias);

    /** Begins a deletion of all rows for which a condition holds: {@code em.delete(b).where(b.price.lt(1)).execute()}. See {@link DeleteBuilder}. */
    default DeleteBuilder delete(Alias<?> alias) {
        return delete(alias.aliasType(), alias.aliasName());
    }

    /** The same by names. */
    DeleteBuilder delete(Class<?> type, String alias);

    /** Begins an insert of rows: {@code em.insert(b).set(b.title, "x").onConflict(b.isbn).merge(b.title).execute()}. See {@link InsertBuilder}. */
    default InsertBuilder insert(Alias<?> alias) {
        return insert(alias.aliasType(), alias.aliasName());
    }

    /** The same by names. */
    InsertBuilder insert(Class<?> type, String alias);

    /** Begins an insert of rows that a query finds: {@code em.insertFrom(o).columns(o.title).select(…)}. See {@link InsertFromBuilder}. */
    default InsertFromBuilder insertFrom(Alias<?> alias) {
        return insertFrom(alias.aliasType(), alias.aliasName());
    }

    /** The same by names. */
    InsertFromBuilder insertFrom(Class<?> type, String alias);

    /**
     * Takes all rows out of an entity's table, without looking at any of them. A table to which others refer is error MO-5255; on a database where that
     * would end the transaction, and there is one, it is error MO-5256. Managed entities stay. Flushes before, as a query does.
     */
    void truncate(Class<?> type);
}
