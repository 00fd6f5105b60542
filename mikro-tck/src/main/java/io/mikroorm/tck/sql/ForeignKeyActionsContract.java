// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.sql.SqlORM;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database does to rows whose target is deleted, or gets another key, by a statement that the library does not know of. */
public abstract class ForeignKeyActionsContract {

    /** Has a key that people choose, and change. */
    @Entity
    static class Harbor {

        @PrimaryKey
        String code = "";

        /** A harbour of a code. */
        static Harbor of(String code) {
            Harbor harbor = new Harbor();
            harbor.code = code;
            return harbor;
        }
    }

    /** Follows its harbour. */
    @Entity
    static class Pier {

        @PrimaryKey
        int id = 1;

        @ManyToOne(onUpdate = ReferentialAction.CASCADE)
        @Nullable
        Harbor harbor;
    }

    /** Forgets its harbour. */
    @Entity
    static class Ship {

        @PrimaryKey
        int id = 1;

        @ManyToOne(onUpdate = ReferentialAction.SET_NULL)
        @Nullable
        Harbor harbor;
    }

    /** Says nothing, and needs its harbour. */
    @Entity
    static class Crane {

        @PrimaryKey
        int id = 1;

        @ManyToOne
        Harbor harbor = new Harbor();
    }

    /** Holds its harbour, whatever the configuration says. */
    @Entity
    static class Wreck {

        @PrimaryKey
        int id = 1;

        @ManyToOne(onDelete = ReferentialAction.NO_ACTION, onUpdate = ReferentialAction.RESTRICT)
        Harbor harbor = new Harbor();
    }

    private final AtomicReference<DataSource> database = new AtomicReference<>();
    private @Nullable SqlORM opened;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    private EntityManager open(Consumer<ConfigurationBuilder<?>> settings) {
        opened = (SqlORM) driver().open(
                        List.of(Harbor.class, Pier.class, Ship.class, Crane.class, Wreck.class), settings, physical -> {
                            database.set(physical);
                            return physical;
                        });
        return opened.em().fork();
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    /** Runs a statement that the library does not know of; names stand in square brackets. */
    private void around(String sql) throws SQLException {
        try (Connection connection = database.get().getConnection();
                Statement statement = connection.createStatement()) {
            if (!driver().foreignKeysOn().isEmpty()) {
                statement.execute(driver().foreignKeysOn());
            }
            String quote = connection.getMetaData().getIdentifierQuoteString();
            statement.execute(sql.replace("[", quote).replace("]", quote));
        }
    }

    private void rename() throws SQLException {
        around("update [harbor] set [code] = 'new' where [code] = 'old'");
    }

    private void delete() throws SQLException {
        around("delete from [harbor] where [code] = 'old'");
    }

    private static Crane crane(Harbor harbor) {
        Crane crane = new Crane();
        crane.harbor = harbor;
        return crane;
    }

    private static Wreck wreck(Harbor harbor) {
        Wreck wreck = new Wreck();
        wreck.harbor = harbor;
        return wreck;
    }

    private static void write(EntityManager em, Object... entities) {
        em.persistAll(List.of(entities));
        em.flush();
        em.clear();
    }

    @Test
    void rows_follow_the_new_key_of_their_target_or_forget_it_as_the_mapping_says() throws SQLException {
        EntityManager em = open(c -> {});
        Harbor harbor = Harbor.of("old");
        Pier pier = new Pier();
        pier.harbor = harbor;
        Ship ship = new Ship();
        ship.harbor = harbor;
        write(em, harbor, pier, ship);

        rename();

        assertThat(em.findOneOrFail(Pier.class, 1).harbor)
                .isNotNull()
                .extracting(h -> h.code)
                .isEqualTo("new");
        assertThat(em.findOneOrFail(Ship.class, 1).harbor).isNull();
    }

    @Test
    void rows_that_say_nothing_hold_the_key_and_the_row_of_their_target() {
        EntityManager em = open(c -> {});
        Harbor harbor = Harbor.of("old");
        write(em, harbor, crane(harbor));

        assertThatThrownBy(this::rename).isInstanceOf(SQLException.class);
        assertThatThrownBy(this::delete).isInstanceOf(SQLException.class);
        assertThat(em.findOneOrFail(Crane.class, 1).harbor.code).isEqualTo("old");
    }

    @Test
    void the_configuration_speaks_for_those_that_say_nothing() throws SQLException {
        EntityManager em = open(c -> c.onDelete(ReferentialAction.CASCADE).onUpdate(ReferentialAction.CASCADE));
        Harbor harbor = Harbor.of("old");
        write(em, harbor, crane(harbor));

        rename();
        assertThat(em.findOneOrFail(Crane.class, 1).harbor.code).isEqualTo("new");
        em.clear();
        around("delete from [harbor]");
        assertThat(em.findOne(Crane.class, 1)).isNull();
    }

    @Test
    void the_unit_of_work_removes_what_the_database_would_remove_by_the_configuration() {
        EntityManager em = open(c -> c.onDelete(ReferentialAction.CASCADE));
        Harbor harbor = Harbor.of("old");
        Crane crane = crane(harbor);
        write(em, harbor, crane);

        Crane loaded = em.findOneOrFail(Crane.class, 1);
        em.remove(loaded.harbor);
        em.flush();

        assertThat(em.contains(loaded)).isFalse();
        assertThat(em.fork().count(Crane.class)).isZero();
    }

    @Test
    void nullable_rows_are_emptied_and_others_hold_whatever_the_configuration_says() throws SQLException {
        EntityManager em = open(c -> c.onDelete(ReferentialAction.CASCADE));
        Harbor harbor = Harbor.of("old");
        Pier pier = new Pier();
        pier.harbor = harbor;
        write(em, harbor, pier, wreck(harbor));

        assertThatThrownBy(this::rename).isInstanceOf(SQLException.class);
        assertThatThrownBy(this::delete).isInstanceOf(SQLException.class);
        em.remove(em.findOneOrFail(Wreck.class, 1)).flush();
        em.clear();
        delete();
        assertThat(em.findOneOrFail(Pier.class, 1).harbor).isNull();
    }

    @Test
    void a_whole_model_cannot_become_null() {
        assertThatThrownBy(() -> open(c -> c.onDelete(ReferentialAction.SET_NULL)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("[MO-1105] onDelete is SET_NULL for the whole model");
        assertThatThrownBy(() -> open(c -> c.onUpdate(ReferentialAction.SET_NULL)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("[MO-1105] onUpdate is SET_NULL");
        assertThatThrownBy(() -> open(c -> c.onDelete(ReferentialAction.SET_DEFAULT)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("[MO-1105] onDelete is SET_DEFAULT for the whole model");
    }
}
