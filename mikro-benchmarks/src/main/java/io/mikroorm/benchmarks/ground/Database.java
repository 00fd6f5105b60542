// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import io.mikroorm.benchmarks.BookRow;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Library;
import io.mikroorm.benchmarks.TagRow;
import io.mikroorm.benchmarks.Work;
import java.sql.SQLException;
import java.util.List;

/** A database with data of its own, which ends when it is closed. Nobody else may be using it while it is looked after. */
public abstract class Database implements AutoCloseable {

    private final Ground ground;

    Database(Ground ground) {
        this.ground = ground;
    }

    /** Makes one for some work, filled. */
    public static Database open(Ground ground, Work work) throws SQLException {
        return open(ground, work, false);
    }

    /** Makes one that counts what is written, where that costs time: to check, not to measure. */
    public static Database openWatched(Ground ground, Work work) throws SQLException {
        return open(ground, work, true);
    }

    private static Database open(Ground ground, Work work, boolean watched) throws SQLException {
        Database database =
                switch (ground) {
                    case REPLAY -> new ReplayedSqlite();
                    case SQLITE -> new SqliteMemory();
                    case POSTGRESQL -> new PostgresSchema(ground.server());
                    case MONGODB -> new MongoCollections(ground.server(), watched);
                };
        database.fill(work);
        return database;
    }

    abstract void fill(Work work) throws SQLException;

    /** What it is. */
    public final Ground ground() {
        return ground;
    }

    /** What it is filled with, and what is written to it. */
    public final Library library() {
        return Library.on(ground);
    }

    /** Takes away what a turn wrote. */
    public abstract void reset(Work work) throws SQLException;

    /** A mark in time, for {@link #writtenSince}. */
    public abstract long mark() throws SQLException;

    /** How many rows of a table, or documents of a collection, were inserted or updated since a mark. */
    public abstract long writtenSince(long mark, String table) throws SQLException;

    /** All books as they are stored, by ascending key. */
    public abstract List<BookRow> books() throws SQLException;

    /** All tags as they are stored, by ascending key. */
    public abstract List<TagRow> tags() throws SQLException;

    @Override
    public abstract void close() throws SQLException;
}
