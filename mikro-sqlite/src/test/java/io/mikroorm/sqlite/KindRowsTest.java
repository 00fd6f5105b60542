// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.tck.embedded.Shop;
import io.mikroorm.tck.embedded.Shop.Card;
import io.mikroorm.tck.embedded.Shop.Cash;
import io.mikroorm.tck.embedded.Shop.Purchase;
import io.mikroorm.tck.embedded.Yard.Drive;
import io.mikroorm.tck.embedded.Yard.Electric;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What tables have of embeddables of several classes, and what other programs may have written there; by reflection as well. */
class KindRowsTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SqlORM orm;

    private void open(boolean byReflection) {
        orm = SqliteORM.init(c -> {
            c.dbName(file()).entities(Shop.ALL.toArray(new Class<?>[0]));
            if (byReflection) {
                c.reflectiveHydration();
            }
        });
        orm.schema().create();
        Purchase purchase = new Purchase("a");
        purchase.payment = new Card("Ann", 12);
        purchase.refund = new Card("Ann", 12);
        orm.em().fork().persist(purchase).flush();
    }

    @AfterEach
    void close() {
        if (orm != null) {
            orm.close();
        }
    }

    private String file() {
        return folder.resolve("shop.db").toString();
    }

    private void meanwhile(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String asked(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return String.join(", ", values);
        }
    }

    private void refused(String... words) {
        EntityManager em = orm.em().fork();
        assertThatThrownBy(() -> em.findAll(Purchase.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4270")
                .hasMessageContainingAll(words);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_columns_are_those_of_all_classes_behind_what_tells_them_apart(boolean byReflection) throws SQLException {
        open(byReflection);
        assertThat(asked("select name from pragma_table_info('purchase') where name like 'payment%'"))
                .isEqualTo("payment_kind, payment_holder, payment_months, payment_note, payment_bank_name,"
                        + " payment_bank_town, payment_till, payment_coins");
        assertThat(asked("select payment_kind || payment_holder || payment_months from purchase"))
                .isEqualTo("cAnn12");
        assertThat(asked("select json_extract(refund, '$.kind') from purchase")).isEqualTo("c");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_row_of_an_unknown_class_is_refused(boolean byReflection) throws SQLException {
        open(byReflection);
        meanwhile("update purchase set payment_kind = 'gold'");
        refused("'gold'", "'c', 'transfer', 'cash'");
        meanwhile("update purchase set payment_kind = null");
        refused("null", "Payment.kind");
        meanwhile("update purchase set payment_kind = 'c', refund = json_set(refund, '$.kind', 'gold')");
        refused("'gold'", "'c', 'transfer', 'cash'");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_row_without_a_value_for_a_primitive_of_its_class_is_refused(boolean byReflection) throws SQLException {
        open(byReflection);
        meanwhile("update purchase set payment_months = null");
        refused("Card.months", "primitive");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_document_is_written_as_a_whole_whatever_others_wrote_into_it(boolean byReflection) throws SQLException {
        open(byReflection);
        EntityManager em = orm.em().fork();
        Purchase purchase = em.findAll(Purchase.class).get(0);
        meanwhile("update purchase set refund = json_set(refund, '$.holder', 'Ben', '$.till', 'left')");
        purchase.refund = new Card("Ann", 13);
        em.flush();
        assertThat(orm.em().fork().findAll(Purchase.class).get(0).refund).isEqualTo(new Card("Ann", 13));
        assertThat(asked("select json_extract(refund, '$.till') is null from purchase"))
                .isEqualTo("1");

        purchase.refund = new Cash("left", null);
        em.flush();
        assertThat(asked("select json_extract(refund, '$.holder') is null from purchase"))
                .isEqualTo("1");
    }

    /** How far something is turned. */
    @Embeddable
    record Turn(int degrees, @Nullable String side) {}

    /** A part of a machine. */
    @Embeddable
    sealed interface Piece permits Wheel, Motor {}

    /** It always has a turn. */
    @Embeddable
    record Wheel(@Nullable String rim, Turn turn) implements Piece {}

    /** It always has a drive. */
    @Embeddable
    record Motor(@Nullable String label, Drive drive) implements Piece {}

    /** With a piece that is stored in columns and one in a document. */
    @Entity
    static class Made {
        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        Piece piece;

        @Embedded(object = true)
        @Nullable
        Piece other;
    }

    private void refused(Piece piece, String sql, String... words) throws SQLException {
        for (boolean byReflection : new boolean[] {false, true}) {
            try (SqlORM made = SqliteORM.init(c -> {
                c.dbName(file()).entities(Made.class);
                if (byReflection) {
                    c.reflectiveHydration();
                }
            })) {
                made.schema().drop();
                made.schema().create();
                Made one = new Made();
                one.piece = piece;
                one.other = piece;
                made.em().fork().persist(one).flush();
                meanwhile(sql);
                EntityManager em = made.em().fork();
                assertThatThrownBy(() -> em.findAll(Made.class))
                        .as("by reflection: %s", byReflection)
                        .isInstanceOf(ValidationException.class)
                        .hasMessageContaining("MO-4270")
                        .hasMessageContainingAll(words);
            }
        }
    }

    @Test
    void what_a_class_always_has_is_missed_where_it_says_of_which_class_it_is() throws SQLException {
        Motor motor = new Motor(null, new Electric("x", null));
        refused(motor, "update made set piece_drive_kind = null, piece_drive_label = null", "null for Drive.kind");
        refused(motor, "update made set other = json_remove(other, '$.drive')", "null for Drive.kind");
    }

    @Test
    void what_a_class_always_has_is_missed_where_it_has_a_primitive() throws SQLException {
        Wheel wheel = new Wheel("r", new Turn(3, null));
        refused(wheel, "update made set piece_turn_degrees = null", "Wheel.turn.degrees", "primitive");
    }
}
