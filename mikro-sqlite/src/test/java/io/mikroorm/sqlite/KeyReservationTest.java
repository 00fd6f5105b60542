// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.sql.schema.generator.ModelSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Keys that the database hands out, through the whole driver. */
class KeyReservationTest {

    private final EntityMetadata author = ModelFixture.MODEL.get(ModelFixture.Author.class);
    private TestDatabase db;
    private SqlDriver driver;

    @BeforeEach
    void open() {
        db = TestDatabase.inMemory();
        driver = new SqlDriver(new SqlitePlatform(StoredZone.UTC), db.connections, new SqliteKeys(), 100);
        driver.start(ModelFixture.MODEL);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void create() {
        new ModelSchema(ModelFixture.MODEL, new UnderscoreNaming(), driver.platform(), db.connections).create();
    }

    private List<Object> insert(String... emails) {
        DriverSession session = driver.openSession();
        session.begin(TransactionOptions.DEFAULT);
        List<Object[]> rows = new ArrayList<>();
        for (String email : emails) {
            rows.add(new Object[] {email});
        }
        try {
            return session.insert(new InsertBatch(author, new int[] {1}, rows, true));
        } finally {
            session.commit();
        }
    }

    @Test
    void keys_belong_to_the_rows_in_their_order() {
        create();

        assertThat(insert("a", "b", "c")).containsExactly(1L, 2L, 3L);
        assertThat(insert("d")).containsExactly(4L);
        assertThat(db.number("select id from author where email = 'c'")).isEqualTo(3);
    }

    @Test
    void keys_of_deleted_rows_are_not_handed_out_again() {
        create();
        insert("a", "b");
        db.update("delete from author");

        assertThat(insert("c")).containsExactly(3L);
    }

    @Test
    void keys_that_were_inserted_by_hand_are_passed_over() {
        create();
        db.update("insert into author (id, email) values (41, 'x')");

        assertThat(insert("a")).containsExactly(42L);
    }

    @Test
    void a_table_without_a_sequence_hands_out_what_follows_its_greatest_key() {
        db.execute("create table author (id integer primary key, email text, born text, favourite_id text)");
        assertThat(insert("a", "b")).containsExactly(1L, 2L);
        db.update("insert into author (id, email) values (-5, 'x')");

        assertThat(insert("c")).containsExactly(3L);
    }

    @Test
    void keys_that_are_used_up_are_an_error() {
        create();
        db.update("insert into author (id, email) values (?, 'x')", Long.MAX_VALUE - 1);

        assertThat(insert("a")).containsExactly(Long.MAX_VALUE);
        assertThatThrownBy(() -> insert("b"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("The keys of Author are used up");
    }
}
