// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.harbour;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Hierarchies of Jakarta entities, in one table and in a table for each class. */
class HarbourTest {

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    abstract static class Vessel {

        @Id
        @GeneratedValue
        @Nullable
        Long id;

        String name = "";
    }

    @Entity
    static class Ship extends Vessel {

        int masts;
    }

    @Entity
    static class Raft extends Vessel {

        int logs;
    }

    @Entity
    @Inheritance
    @DiscriminatorColumn(name = "kind")
    @DiscriminatorValue("other")
    static class Pier {

        @Id
        @GeneratedValue
        @Nullable
        Long id;
    }

    @Entity
    @DiscriminatorValue("swimming")
    static class Pontoon extends Pier {

        int length;
    }

    @Entity
    @Inheritance
    @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER, length = 5)
    static class Buoy {

        @Id
        @Nullable
        Long id;
    }

    @Entity
    @PrimaryKeyJoinColumn(name = "buoy_id")
    static class Bell extends Buoy {}

    @Test
    void joined_classes_have_tables_of_their_own() {
        try (SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Vessel.class, Ship.class, Raft.class))) {
            orm.schema().create();
            assertThat(orm.schema().createSql())
                    .contains("\"vessel\"", "\"ship\"", "\"raft\"")
                    .doesNotContain("type");
            EntityManager em = orm.em().fork();
            Ship ship = new Ship();
            ship.name = "Ant";
            ship.masts = 3;
            Raft raft = new Raft();
            raft.name = "Bee";
            em.persist(ship).persist(raft).flush();

            List<Vessel> found = orm.em().fork().findAll(Vessel.class, o -> o.orderBy("name"));
            assertThat(found).hasExactlyElementsOfTypes(Ship.class, Raft.class);
            assertThat(((Ship) found.get(0)).masts).isEqualTo(3);
        }
    }

    @Entity
    @Table(schema = "docks")
    static class Dock {

        @Id
        long id;
    }

    @Test
    void the_schema_of_a_table_is_ours() {
        assertThatThrownBy(() -> SqliteORM.init(c -> c.dbName(":memory:").entities(Dock.class)))
                .hasMessageContaining("[MO-2660] Dock says schema = \"docks\", but sqlite has no schemas");
    }

    @Test
    void a_discriminator_has_the_column_and_the_values_that_are_said() {
        try (SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Pier.class, Pontoon.class))) {
            orm.schema().create();
            assertThat(orm.schema().createSql()).contains("\"kind\"");
            EntityManager em = orm.em().fork();
            em.persist(new Pontoon()).persist(new Pier()).flush();

            assertThat(orm.em().fork().findAll(Pier.class))
                    .extracting(pier -> (Object) pier.getClass())
                    .containsExactlyInAnyOrder(Pontoon.class, Pier.class);
            assertThat(orm.metadata().toString()).contains("Pier = other, Pontoon = swimming");
        }
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn
    static class Crane {

        @Id
        @Nullable
        Long id;
    }

    @Test
    void a_discriminator_of_joined_classes_is_refused() {
        assertThatThrownBy(() -> SqliteORM.init(c -> c.dbName(":memory:").entities(Crane.class)))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2215] Crane names a discriminatorColumn");
    }

    @Test
    void what_has_no_meaning_here_is_refused() {
        assertThatThrownBy(() -> SqliteORM.init(c -> c.dbName(":memory:").entities(Buoy.class, Bell.class)))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2306] Buoy has @DiscriminatorColumn, but a discriminator is a text here")
                .hasMessageContaining("[MO-2302] Buoy says length in @DiscriminatorColumn")
                .hasMessageContaining("[MO-2306] Bell has @PrimaryKeyJoinColumn, but the key is called alike");
    }
}
