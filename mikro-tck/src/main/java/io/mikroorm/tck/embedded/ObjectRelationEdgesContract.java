// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.embedded.Crate.Captain;
import io.mikroorm.tck.embedded.Crate.Harbour;
import io.mikroorm.tck.embedded.Crate.Person;
import io.mikroorm.tck.embedded.Crate.Road;
import io.mikroorm.tck.embedded.Crate.Sea;
import io.mikroorm.tck.embedded.Crate.Stay;
import io.mikroorm.tck.embedded.Dossier.Label;
import io.mikroorm.tck.embedded.Dossier.Line;
import io.mikroorm.tck.embedded.Dossier.Links;
import io.mikroorm.tck.embedded.Dossier.Meta;
import io.mikroorm.tck.embedded.Dossier.Token;
import io.mikroorm.tck.embedded.Dossier.Writer;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Relations inside of embedded objects where something else meets them: removed targets, hierarchies, keys that are relations, typed paths. */
public abstract class ObjectRelationEdgesContract extends Contract {

    /** On an empty store. */
    protected ObjectRelationEdgesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(
                Dossier.class,
                Writer.class,
                Crate.class,
                Person.class,
                Captain.class,
                Badge.class,
                Case.class,
                Deep.class);
    }

    /** Its key is a relation. */
    @Entity
    public static class Badge {

        @PrimaryKey
        @OneToOne
        public Ref<Person> holder;

        public String text;

        /** For the ORM. */
        protected Badge() {
            this(new Person(), "");
        }

        /** With all that it has. */
        public Badge(Person holder, String text) {
            this.holder = Ref.of(holder);
            this.text = text;
        }
    }

    /** Leads to one whose key is a relation. */
    @Embeddable
    public static class Shown {

        @ManyToOne
        public @Nullable Badge badge;

        @ManyToOne
        public @Nullable Ref<Case> next;
    }

    /** In columns, with an object that leads on. */
    @Embeddable
    public static class Around {

        public int number;

        @Embedded(object = true)
        public @Nullable Shown shown;
    }

    /** Has an embeddable in columns with an object in it. */
    @Entity
    @Inheritance
    public static class Case {

        @PrimaryKey
        public @Nullable Long id;

        @Embedded
        public Around around = new Around();
    }

    /** One with an object of its own. */
    @Entity
    public static class Deep extends Case {

        @Embedded(object = true)
        public @Nullable Shown own;

        public List<@Nullable Shown> all = new ArrayList<>();
    }

    private Dossier dossier(EntityManager from) {
        return from.findAll(Dossier.class).get(0);
    }

    @Test
    void a_target_that_was_removed_is_not_inserted_again_when_another_part_changes() {
        Dossier dossier = new Dossier("one", new Meta("t", new Writer("Ann")));
        dossier.links = new Links();
        dossier.links.label = new Label("l", "L");
        dossier.lines.add(new Line(1, Ref.of(new Label("m", "M"))));
        given(dossier);
        Dossier mine = em.findAll(Dossier.class, o -> o.populate("meta.author", "links.label", "lines.label"))
                .get(0);
        Links links = some(mine.links);
        em.removeAll(List.of(
                some(mine.meta.author),
                some(links.label),
                mine.lines.get(0).label().get()));
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();

        mine.meta.title = "u";
        links.owned = Ref.of(new Token("T"));
        mine.lines.add(new Line(2, Ref.of(new Label("n", "N"))));
        em.flush();
        EntityManager other = fresh();
        assertThat(other.count(Writer.class)).isZero();
        assertThat(other.findAll(Label.class)).extracting(each -> each.code).containsExactly("n");
        assertThat(dossier(other).meta.title).isEqualTo("u");
        assertThat(dossier(other).lines).hasSize(2);
    }

    @Test
    void keys_that_are_relations_are_kept_too() {
        Deep deep = new Deep();
        deep.own = new Shown();
        deep.own.badge = new Badge(new Person("Ann"), "one");
        deep.around.shown = new Shown();
        deep.around.shown.badge = new Badge(new Captain("Ben", 3), "two");
        deep.around.shown.next = Ref.of(deep);
        Shown third = new Shown();
        third.badge = deep.own.badge;
        deep.all.add(third);
        deep.all.add(null);
        given(deep);

        Case found = em.findAll(Case.class, o -> o.populate("around.shown.badge.holder", "around.shown.next"))
                .get(0);
        Shown shown = some(found.around.shown);
        assertThat(some(shown.badge).text).isEqualTo("two");
        assertThat(some(shown.badge).holder.get().name).isEqualTo("Ben");
        assertThat(some(shown.next).get()).isSameAs(found);
        Deep own = (Deep) found;
        assertThat(own.all.get(1)).isNull();
        em.populate(own, "own.badge.holder", "all.badge");
        assertThat(some(some(own.own).badge).holder.get().name).isEqualTo("Ann");
        assertThat(some(own.all.get(0)).badge).isSameAs(some(own.own).badge);
        assertThat(em.plan().isEmpty()).isTrue();

        some(own.all.get(0)).badge = some(shown.badge);
        own.all.remove(1);
        em.flush();
        Deep again = fresh().findAll(Deep.class, o -> o.populate("all.badge")).get(0);
        assertThat(some(some(again.all.get(0)).badge).text).isEqualTo("two");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void conditions_reach_them_in_hierarchies_and_below_columns() {
        Deep deep = new Deep();
        deep.around.shown = new Shown();
        Badge badge = new Badge(new Captain("Ben", 3), "two");
        deep.around.shown.badge = badge;
        deep.own = new Shown();
        deep.own.badge = new Badge(new Person("Ann"), "one");
        deep.own.next = Ref.of(deep);
        given(deep, new Deep());

        assertThat(em.find(Case.class, where("around.shown.badge").eq(badge))).hasSize(1);
        assertThat(em.find(Case.class, where("around.shown.badge.text").eq("two")))
                .hasSize(1);
        assertThat(em.find(Case.class, where("around.shown.badge.holder.name").eq("Ben")))
                .hasSize(1);
        assertThat(em.find(Deep.class, where("own.badge.holder.name").eq("Ann")))
                .hasSize(1);
        assertThat(em.find(Deep.class, where("own.next.around.shown.badge.text").eq("two")))
                .hasSize(1);
        assertThat(em.find(Deep.class, where("own").isNull())).hasSize(1);
        assertThat(em.find(Deep.class, where("own.badge").isNull())).hasSize(1);
    }

    @Test
    @Requires(Feature.OBJECT_CONDITIONS)
    void conditions_and_orders_reach_those_of_several_classes() {
        Crate sea = new Crate("sea");
        Sea way = new Sea(new Harbour("h", "Hull"));
        way.guide = Ref.of(new Captain("Nemo", 1));
        sea.way = way;
        Crate road = new Crate("road");
        road.way = new Road(3, Ref.of(new Person("Pat")));
        given(sea, road, new Crate("none"));

        assertThat(em.find(Crate.class, where("way.guide.name").eq("Nemo"))).hasSize(1);
        assertThat(em.find(Crate.class, where("way.harbour.name").eq("Hull"))).hasSize(1);
        assertThat(em.find(Crate.class, where("way.harbour").eq("h"))).hasSize(1);
        assertThat(em.find(Crate.class, where("way.guide.name").isNull())).hasSize(1);
        assertThat(em.findAll(Crate.class, o -> o.orderBy("way.guide.name desc nulls last")))
                .extracting(crate -> crate.name)
                .containsExactly("road", "sea", "none");
    }

    @Test
    void every_strategy_populates_them() {
        Writer ann = new Writer("Ann");
        ann.mentor = new Writer("Ben");
        given(new Dossier("one", new Meta("t", ann)));
        for (LoadStrategy strategy : LoadStrategy.values()) {
            Dossier found = fresh().findAll(
                            Dossier.class, o -> o.populate("meta.author.mentor").strategy(strategy))
                    .get(0);
            assertThat(some(some(found.meta.author).mentor).name).isEqualTo("Ben");
        }
    }

    @Test
    void many_new_rows_with_new_targets_take_few_statements() {
        Writer shared = new Writer("shared");
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Dossier dossier = new Dossier("d" + i, new Meta("t", i % 2 == 0 ? shared : new Writer("w" + i)));
            dossier.lines.add(new Line(i, Ref.of(new Label("l" + i, "L"))));
            all.add(dossier);
        }
        em.persistAll(all);
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isLessThanOrEqualTo(4);
        assertThat(fresh().count(Writer.class)).isEqualTo(11);
    }

    @Test
    void the_database_is_not_asked_again_for_those_that_are_null() {
        Crate crate = new Crate("c");
        crate.stays = new Stay[] {new Stay(new Harbour("h", "H"))};
        some(crate.stays)[0].at = null;
        given(crate, new Dossier("one", new Meta("t", null)));
        em.findAll(Crate.class);
        em.findAll(Dossier.class, o -> o.populate("meta.author", "lines.label", "links.seat", "meta.copy.finder"));
        assertThat(statements.selects()).isEqualTo(2);
    }
}
