// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows of views can be records, and what is virtual is unknown to the schema. */
public abstract class ViewRecordsContract {

    /** Makes swords. */
    @Entity
    static class Smith {

        @PrimaryKey
        long id;

        @Property(length = 40)
        String name = "";
    }

    /** Is sold. */
    @Entity
    static class Sword {

        @PrimaryKey
        long id;

        @Property(length = 40)
        String name = "";

        @ManyToOne
        @Nullable
        Smith smith;
    }

    /** A row of a view, which has a key. */
    @Entity
    @View("select id, name, smith_id from sword where smith_id is not null")
    record Owned(
            @PrimaryKey long id, String name, @ManyToOne Smith smith) {}

    /** A row of a query. */
    @Entity
    @Virtual("select smith_id, count(*) as swords from sword group by smith_id")
    record Stock(@ManyToOne @Nullable Smith smith, long swords) {}

    private @Nullable SqlORM opened;

    /** The driver under test. */
    protected abstract SqlTckDriver driver();

    /** Bob has made a sword, and nobody another one. */
    @BeforeEach
    void open() {
        opened = (SqlORM) driver().open(List.of(Smith.class, Sword.class, Owned.class, Stock.class), c -> {});
        EntityManager em = em();
        Smith bob = new Smith();
        bob.id = 2;
        bob.name = "Bob";
        em.persistAll(List.of(bob, sword(4, "Sting", bob), sword(5, "Found", null)));
        em.flush();
    }

    /** Closes it. */
    @AfterEach
    void close() {
        orm().close();
    }

    private static Sword sword(long id, String name, @Nullable Smith smith) {
        Sword sword = new Sword();
        sword.id = id;
        sword.name = name;
        sword.smith = smith;
        return sword;
    }

    private SqlORM orm() {
        return requireNonNull(opened);
    }

    private EntityManager em() {
        return orm().em().fork();
    }

    @Test
    void a_row_of_a_view_can_be_a_record() {
        EntityManager em = em();
        Owned sting = em.findOneOrFail(Owned.class, 4L, o -> o.populate("smith"));
        assertThat(sting.name()).isEqualTo("Sting");
        assertThat(sting.smith().name).isEqualTo("Bob");
        assertThat(em.find(Owned.class, where("smith.name").eq("Bob"))).containsExactly(sting);
        assertThat(em.findOneOrFail(Owned.class, 4L)).isSameAs(sting);
        em.flush();
    }

    @Test
    void a_record_of_a_view_stays_as_it_was_made() {
        EntityManager em = em();
        Owned sting = em.findOneOrFail(Owned.class, 4L);
        assertThatThrownBy(() -> em.refresh(sting))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2850");
        assertThat(em.findAll(Stock.class, o -> o.refresh())).hasSize(2);
    }

    @Test
    void the_schema_knows_nothing_of_what_is_virtual() {
        assertThat(orm().schema().createSql()).doesNotContain("stock");
        assertThat(orm().metadata().toMermaid()).doesNotContain("stock");
    }
}
