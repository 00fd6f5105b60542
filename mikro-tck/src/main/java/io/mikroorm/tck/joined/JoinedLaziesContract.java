// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Lazy values of classes with a table each. */
public abstract class JoinedLaziesContract extends Contract {

    /** Lies in a drawer. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    abstract static class Deed {

        @PrimaryKey
        @Nullable
        Long id;

        @Version
        int version;

        @Property(length = 20)
        String name = "";

        @Property(lazy = true, nullable = true)
        @Nullable
        String note;
    }

    /** Shows something. */
    @Entity
    static class Plan extends Deed {

        @Property(lazy = true, nullable = true)
        @Nullable
        String legend;

        @ManyToOne(nullable = true)
        @Nullable
        Ref<Deed> after;
    }

    /** Says something. */
    @Entity
    static class Will extends Deed {

        @Property(lazy = true, nullable = true)
        @Nullable
        Integer heirs;
    }

    /** On deeds. */
    protected JoinedLaziesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Deed.class, Plan.class, Will.class);
    }

    /** A plan after a will. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Will will = new Will();
        will.name = "will";
        will.note = "signed";
        will.heirs = 2;
        Plan plan = new Plan();
        plan.name = "plan";
        plan.note = "drawn";
        plan.legend = "a river";
        plan.after = Ref.of(will);
        given(will, plan);
    }

    private Plan plan() {
        return em.findOneOrFail(Plan.class, where("name").eq("plan"));
    }

    @Test
    void each_class_has_its_own_and_those_above() {
        List<Deed> deeds = em.findAll(Deed.class, o -> o.orderBy("name"));
        assertThat(deeds).allMatch(deed -> deed.note == null);
        statements.reset();
        em.load(deeds.get(0), "note");
        assertThat(statements.selects()).isEqualTo(1);
        assertThat(deeds).extracting(deed -> deed.note).containsExactly("drawn", "signed");
        em.populate(deeds, "legend", "heirs");
        assertThat(((Plan) deeds.get(0)).legend).isEqualTo("a river");
        assertThat(((Will) deeds.get(1)).heirs).isEqualTo(2);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void queries_bring_those_that_they_name() {
        List<Deed> deeds = em.findAll(Deed.class, o -> o.populate("heirs").orderBy("name"));
        assertThat(((Will) deeds.get(1)).heirs).isEqualTo(2);
        assertThat(em.isLoaded(deeds.get(1), "note")).isFalse();
        assertThat(((Plan) deeds.get(0)).legend).isNull();
        Plan plan = fresh().findOneOrFail(Plan.class, where("name").eq("plan"), o -> o.populate("note", "after.note"));
        assertThat(plan.note).isEqualTo("drawn");
        assertThat(some(plan.after).get().note).isEqualTo("signed");
        try (Stream<Deed> streamed =
                em.stream(Deed.class, o -> o.populate("legend").orderBy("name"))) {
            assertThat(streamed.map(deed -> deed instanceof Plan each ? each.legend : "none"))
                    .containsExactly("a river", "none");
        }
    }

    @Test
    void they_are_written_to_the_tables_that_have_them() {
        Plan plan = plan();
        plan.legend = "a lake";
        em.flush();
        Plan stored = fresh().findOneOrFail(Plan.class, where("name").eq("plan"), o -> o.populate("note", "legend"));
        assertThat(stored.legend).isEqualTo("a lake");
        assertThat(stored.note).isEqualTo("drawn");
    }

    @Test
    void those_that_are_loaded_are_read_again_with_their_row() {
        Plan plan = plan();
        em.load(plan, "legend");
        EntityManager other = fresh();
        Plan same = other.findOneOrFail(Plan.class, where("name").eq("plan"));
        same.legend = "a lake";
        same.note = "copied";
        other.flush();
        em.findAll(Deed.class, o -> o.refresh());
        assertThat(plan.legend).isEqualTo("a lake");
        assertThat(em.isLoaded(plan, "note")).isFalse();
        em.load(plan, "note");
        assertThat(plan.note).isEqualTo("copied");
    }

    @Test
    void what_comes_with_another_is_no_older_than_its_version() {
        Plan plan = plan();
        Will will = em.findOneOrFail(Will.class, where("name").eq("will"));
        em.load(will, "note");
        EntityManager other = fresh();
        Will same = other.findOneOrFail(Will.class, where("name").eq("will"));
        same.note = "void";
        other.flush();
        em.find(Plan.class, where("name").eq("plan"), o -> o.populate("after").refresh());
        assertThat(some(plan.after).get()).isSameAs(will);
        assertThat(em.isLoaded(will, "note")).isFalse();
        em.load(will, "note");
        assertThat(will.note).isEqualTo("void");
    }
}
