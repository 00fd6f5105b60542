// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.ground;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables in SQLite, in memory. */
final class SqliteTables {

    private static final List<String> TABLES = List.of(
            "pragma foreign_keys = on",
            "create table author (id integer primary key autoincrement not null, name text not null,"
                    + " email text not null unique, age integer, born text not null, created_at text not null,"
                    + " version integer not null)",
            "create table publisher (id integer primary key autoincrement not null, name text not null)",
            "create table tag (id integer primary key not null, name text not null)",
            "create table article (id integer primary key autoincrement not null, kind text not null, title text not null,"
                    + " status text not null, author_id integer not null references author (id),"
                    + " publisher_id integer references publisher (id), place_hall text not null,"
                    + " place_shelf integer not null, details text not null, pages integer, format text)",
            "create table book (id integer primary key autoincrement not null, title text not null,"
                    + " price numeric(10, 2) not null, author_id integer not null references author (id),"
                    + " publisher_id integer references publisher (id), meta text, created_at text not null)",
            "create index book_author_id_index on book (author_id)",
            "create index book_publisher_id_index on book (publisher_id)",
            "create table book_tags (book_id integer not null references book (id) on delete cascade,"
                    + " tag_id integer not null references tag (id) on delete cascade, primary key (book_id, tag_id))",
            "create index book_tag_tag_id_index on book_tags (tag_id)");

    private SqliteTables() {}

    /** Makes a database, whose connection is the only way to it. */
    static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        return connection;
    }
}
