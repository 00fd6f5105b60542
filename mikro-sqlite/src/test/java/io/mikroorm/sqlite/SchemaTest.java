// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.TableExistsException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.sql.SchemaGenerator;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.sql.schema.generator.ModelSchema;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tables of a small model with a circle of foreign keys. */
class SchemaTest {

    private TestDatabase db;
    private SchemaGenerator schema;

    @BeforeEach
    void open() {
        db = TestDatabase.inMemory();
        schema = new ModelSchema(
                ModelFixture.MODEL, new UnderscoreNaming(), new SqlitePlatform(StoredZone.UTC), db.connections);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Entity
    @Inheritance
    abstract static class Vehicle {
        @PrimaryKey
        Long id;

        @Property(defaultValue = "red", length = 10)
        String colour;
    }

    @Entity
    static class Truck extends Vehicle {
        @Property(defaultValue = "7")
        Integer load;
    }

    @Entity
    static class Bicycle extends Vehicle {}

    @Test
    void a_default_below_the_root_is_not_in_the_rows_of_other_classes() {
        try (SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Truck.class, Bicycle.class))) {
            assertThat(orm.schema().createSql())
                    .contains("\"colour\" text not null default ('red'),")
                    .contains("\"load\" integer\n);");
        }
    }

    @Test
    void the_script_that_creates_it() {
        assertThat(schema.createSql()).isEqualTo("""
                        create table "book" (
                            "id" text not null,
                            "price" numeric(8, 2) not null,
                            "cover" blob,
                            "author_id" integer not null,
                            primary key ("id"),
                            constraint "book_author_id_foreign" foreign key ("author_id") references "author" ("id")
                        );
                        create table "author" (
                            "id" integer not null primary key autoincrement,
                            "email" text not null,
                            "born" text,
                            "favourite_id" text,
                            constraint "author_favourite_id_foreign" foreign key ("favourite_id") references "book" ("id") on delete set null
                        );
                        create table "tag" (
                            "name" text not null,
                            "weight" real not null,
                            primary key ("name")
                        );
                        create table "book_tags" (
                            "book_id" text not null,
                            "tag_name" text not null,
                            primary key ("book_id", "tag_name"),
                            constraint "book_tags_book_id_foreign" foreign key ("book_id") references "book" ("id") on delete cascade,
                            constraint "book_tags_tag_name_foreign" foreign key ("tag_name") references "tag" ("name") on delete cascade
                        );
                        create index "%s" on "book" ("author_id", "price");
                        create unique index "author_email_unique" on "author" ("email");
                        create index "author_favourite_id_index" on "author" ("favourite_id");
                        create index "book_tags_tag_name_index" on "book_tags" ("tag_name");
                        """.formatted("x".repeat(55) + "_8c28fe39"));
    }

    @Test
    void the_script_that_drops_it() {
        assertThat(schema.dropSql()).isEqualTo("""
                        pragma defer_foreign_keys = on;
                        drop table if exists "book_tags";
                        drop table if exists "tag";
                        drop table if exists "author";
                        drop table if exists "book";
                        """);
    }

    @Test
    void what_is_created_holds_the_rules() {
        schema.create();
        db.update("insert into author (email) values ('a')");
        db.update("insert into book (id, price, author_id) values (?, ?, 1)", ModelFixture.BOOK, ModelFixture.PRICE);
        db.update("update author set favourite_id = ?", ModelFixture.BOOK);
        db.update("insert into tag values ('t', 1)");
        db.update("insert into book_tags values (?, 't')", ModelFixture.BOOK);

        assertThatThrownBy(() -> db.update("insert into author (email) values ('a')"))
                .isInstanceOf(UniqueConstraintViolationException.class);
        assertThatThrownBy(() -> db.update("delete from author"))
                .isInstanceOf(ForeignKeyConstraintViolationException.class);
        db.update("delete from book");
        assertThat(db.number("select count(*) from book_tags")).isZero();
        assertThat(db.number("select count(*) from author where favourite_id is null"))
                .isEqualTo(1);
    }

    @Test
    void tables_with_rows_that_refer_to_each_other_are_dropped() {
        schema.create();
        db.update("insert into author (email) values ('a')");
        db.update("insert into book (id, price, author_id) values (?, ?, 1)", ModelFixture.BOOK, ModelFixture.PRICE);
        db.update("update author set favourite_id = ?", ModelFixture.BOOK);
        schema.drop();

        assertThat(db.number("select count(*) from sqlite_master where name not like 'sqlite%'"))
                .isZero();
        schema.drop();
        schema.create();
    }

    @Test
    void creating_what_is_there_is_refused_and_creates_nothing() {
        db.execute("create table tag (x)");

        assertThatThrownBy(() -> schema.create()).isInstanceOf(TableExistsException.class);
        assertThat(db.number("select count(*) from sqlite_master where name not like 'sqlite%'"))
                .isEqualTo(1);
    }

    @Test
    void values_beyond_the_limits_of_a_column_are_refused_by_name() {
        EntityMetadata author = ModelFixture.MODEL.get(ModelFixture.Author.class);
        EntityMetadata book = ModelFixture.MODEL.get(ModelFixture.Book.class);

        assertRefused(author, "email", "12345678901", "Author.email takes at most 10 characters, but was given 11");
        assertRefused(author, "email", "\ud83d", "Author.email cannot hold half of a surrogate pair");
        assertRefused(book, "cover", new byte[4], "Book.cover takes at most 3 bytes, but was given 4");
        assertRefused(book, "price", new BigDecimal("1.005"), "Book.price takes numbers of at most 6 digits before");
        assertRefused(book, "price", new BigDecimal("1000000"), "Book.price takes numbers of at most 6 digits before");
        assertAccepted(author, "email", "\ud83d\ude00".repeat(10));
        assertAccepted(author, "email", null);
        assertAccepted(book, "cover", new byte[3]);
        assertAccepted(book, "price", new BigDecimal("999999.9900"));
        assertAccepted(book, "price", new BigDecimal("1E+5"));
        assertAccepted(book, "price", new BigDecimal("0E-20"));
    }

    private static void assertRefused(EntityMetadata entity, String path, Object value, String message) {
        assertThatThrownBy(() -> new SqlitePlatform(StoredZone.UTC).check(entity, entity.column(path), value))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(message);
    }

    private static void assertAccepted(EntityMetadata entity, String path, Object value) {
        assertThatCode(() -> new SqlitePlatform(StoredZone.UTC).check(entity, entity.column(path), value))
                .doesNotThrowAnyException();
    }
}
