// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is inside of embedded objects may be unique: the database keeps to it, and a flush orders what it sends by it. Else it is refused. */
public abstract class UniqueInsideContract extends Contract {

    /** Inside of a plan. */
    @Embeddable
    static class Lot {

        int number;

        @Nullable
        UUID deed;
    }

    /** A document. */
    @Embeddable
    static class Plan {

        @Property(length = 40)
        @Nullable
        String code;

        @Embedded(object = true)
        Lot lot = new Lot();
    }

    /** Has one, or none. */
    @Entity
    @Unique(name = "garden_code", properties = "plan.code")
    @Unique(
            name = "garden_lot",
            properties = {"street", "plan.lot.number"})
    @Unique(name = "garden_deed", properties = "plan.lot.deed")
    static class Garden {

        @PrimaryKey
        long id;

        @Property(length = 20)
        String street = "";

        @Embedded(object = true)
        @Nullable
        Plan plan;
    }

    /** Has no index. */
    @Entity
    static class Meadow {

        @PrimaryKey
        long id;
    }

    /** On gardens. */
    protected UniqueInsideContract() {}

    /** Whether the database has indexes of what is inside of objects. */
    protected boolean has() {
        return driver().capabilities().has(Feature.OBJECT_CONDITIONS)
                && driver().capabilities().has(Feature.EXPRESSION_INDEXES);
    }

    @Override
    protected List<Class<?>> entities() {
        return has() ? List.of(Garden.class) : List.of(Meadow.class);
    }

    private static Garden garden(long id, String code) {
        Garden garden = new Garden();
        garden.id = id;
        Plan plan = new Plan();
        plan.code = code;
        plan.lot.number = (int) id;
        garden.plan = plan;
        return garden;
    }

    private static Plan plan(@Nullable Garden garden) {
        return some(some(garden).plan);
    }

    private void refused() {
        assertThatThrownBy(() -> driver().open(List.of(Garden.class), c -> {}))
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("MO-2098")
                .hasMessageContaining("is inside of one");
    }

    private void refused(EntityManager manager) {
        UniqueConstraintViolationException failure =
                catchThrowableOfType(UniqueConstraintViolationException.class, manager::flush);
        assertThat(failure).isNotNull();
        assertThat(failure.properties())
                .anySatisfy(property -> assertThat(property).startsWith("Garden.plan"));
    }

    @Test
    void no_two_rows_have_the_same_value() {
        if (!has()) {
            refused();
            return;
        }
        given(garden(1, "a"));
        em.persist(garden(2, "a"));
        refused(em);
        EntityManager other = fresh();
        Garden second = garden(2, "b");
        plan(second).lot.number = 1;
        other.persist(second);
        refused(other);
        second.street = "Elm";
        other.flush();
        assertThat(fresh().count(Garden.class)).isEqualTo(2);
    }

    @Test
    void rows_without_a_value_are_many() {
        if (!has()) {
            refused();
            return;
        }
        Garden bare = garden(3, "x");
        bare.plan = null;
        Garden bareToo = garden(4, "x");
        bareToo.plan = null;
        Garden nameless = garden(5, "x");
        plan(nameless).code = null;
        Garden namelessToo = garden(6, "x");
        plan(namelessToo).code = null;
        given(bare, bareToo, nameless, namelessToo);
        assertThat(em.count(Garden.class, where("plan.code").isNull())).isEqualTo(4);
    }

    @Test
    void who_gives_a_value_up_comes_before_who_takes_it() {
        if (!has()) {
            refused();
            return;
        }
        given(garden(1, "a"), garden(2, "b"));
        plan(em.findOne(Garden.class, 1)).code = "b";
        plan(em.findOne(Garden.class, 2)).code = "c";
        em.flush();
        assertThat(plan(fresh().findOne(Garden.class, 1)).code).isEqualTo("b");

        EntityManager other = fresh();
        Garden second = other.findOneOrFail(Garden.class, 2);
        other.remove(second);
        other.persist(garden(3, "c"));
        other.flush();
        assertThat(fresh().findAll(Garden.class, o -> o.orderBy("id")))
                .extracting(garden -> garden.id)
                .containsExactly(1L, 3L);
    }

    @Test
    void values_may_be_exchanged_where_an_object_may_be_missing_meanwhile() {
        if (!has()) {
            refused();
            return;
        }
        UUID deed = UUID.randomUUID();
        Garden first = garden(1, "a");
        plan(first).lot.deed = deed;
        given(first, garden(2, "b"));
        Plan one = plan(em.findOne(Garden.class, 1));
        Plan two = plan(em.findOne(Garden.class, 2));
        one.code = "b";
        two.code = "a";
        two.lot.deed = one.lot.deed;
        one.lot.deed = null;
        em.flush();
        assertThat(plan(fresh().findOne(Garden.class, 1)).code).isEqualTo("b");
        assertThat(plan(fresh().findOne(Garden.class, 2)).code).isEqualTo("a");
        assertThat(plan(fresh().findOne(Garden.class, 2)).lot.deed).isEqualTo(deed);
        assertThat(plan(fresh().findOne(Garden.class, 1)).lot.number).isEqualTo(1);
    }

    @Test
    void an_upsert_that_would_break_it_is_an_error() {
        if (!has()) {
            refused();
            return;
        }
        given(garden(1, "a"), garden(2, "b"));
        EntityManager other = fresh();
        assertThatThrownBy(() -> other.upsert(garden(3, "a"))).isInstanceOf(MikroOrmException.class);
        assertThat(fresh().count(Garden.class)).isEqualTo(2);
        fresh().upsert(garden(2, "c"));
        assertThat(plan(fresh().findOne(Garden.class, 2)).code).isEqualTo("c");
    }
}
