// SPDX-License-Identifier: MIT
package io.mikroorm.tck.corners;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.corners.Attic.Chest;
import io.mikroorm.tck.corners.Attic.Coin;
import io.mikroorm.tck.corners.Attic.Lid;
import io.mikroorm.tck.corners.Attic.Lock;
import io.mikroorm.tck.corners.Attic.Owner;
import io.mikroorm.tck.corners.Attic.Size;
import io.mikroorm.tck.corners.Attic.Span;
import io.mikroorm.tck.corners.Attic.Tag;
import io.mikroorm.tck.corners.Attic.Trunk;
import io.mikroorm.tck.embedded.Parcel;
import io.mikroorm.tck.embedded.Shop;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Embeddables of seldom shapes in seldom places. */
public abstract class StrangeShapesContract extends Contract {

    /** In an attic. */
    protected StrangeShapesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Attic.ALL;
    }

    @BeforeEach
    void ada_is_at_work() {
        Parcel.worker = "ada";
    }

    private void assertNothingToDo(EntityManager manager) {
        assertThat(manager.plan().isEmpty()).isTrue();
    }

    private Trunk trunk() {
        Trunk trunk = new Trunk();
        trunk.name = "t";
        trunk.lid = Things.lid();
        trunk.lock = new Lock("1", null);
        trunk.drawer = Things.drawer();
        trunk.drawers.add(Things.drawer());
        trunk.span = new Span<>(null, 4);
        trunk.tag = new Tag();
        trunk.tag.text = "mine";
        trunk.tag.owner = Ref.of(new Owner("Ann"));
        trunk.tag.keeper = new Owner("Ben");
        trunk.tag.years = new Span<>("1900", null);
        trunk.second = Things.drawer();
        trunk.payment = new Shop.Transfer("Ann", "x", new Shop.Bank("First", "Rome"));
        return trunk;
    }

    @Test
    void all_of_it_comes_back_from_a_hierarchy() {
        em.persist(trunk());
        em.persist(new Chest());
        em.flush();
        assertNothingToDo(em);
        EntityManager reading = fresh();
        Trunk found = reading.findAll(Trunk.class, o -> o.populate("tag.owner", "tag.keeper"))
                .get(0);
        Things.assertLid(some(found.lid));
        assertThat(some(found.lock).code()).isEqualTo("1");
        Things.assertDrawer(some(found.drawer));
        Things.assertDrawer(found.drawers.get(0));
        Things.assertDrawer(some(found.second));
        assertThat(found.span).isEqualTo(new Span<>(null, 4));
        Tag tag = some(found.tag);
        assertThat(some(tag.owner).get().name).isEqualTo("Ann");
        assertThat(some(tag.keeper).name).isEqualTo("Ben");
        assertThat(tag.years).isEqualTo(new Span<>("1900", null));
        assertThat(found.payment).isEqualTo(new Shop.Transfer("Ann", "x", new Shop.Bank("First", "Rome")));
        assertNothingToDo(reading);
        assertThat(fresh().findAll(Chest.class)).hasSize(2);
    }

    @Test
    void each_change_inside_is_noticed_and_written() {
        given(trunk());
        EntityManager writing = fresh();
        Trunk trunk = writing.findAll(Trunk.class).get(0);
        some(trunk.lid).setSecret("open");
        some(some(trunk.lid).numbers)[0] = 5;
        some(some(trunk.lid).bytes)[0] = 9;
        some(trunk.lock).turn();
        some(some(trunk.drawer).lock).turn();
        some(some(trunk.drawer).row)[1] = new Coin(7, "Z");
        some(some(some(trunk.drawer).lists).get(0).spans).set(1, new Span<>(8, 8));
        ((Shop.Cash) some(some(some(trunk.second).lists).get(0).payments).get(0)).coins = 77;
        some(trunk.tag).owner = null;
        trunk.span = null;
        trunk.payment = new Shop.Cash("right", 1);
        trunk.drawers.get(0).sorted.add(new Coin(1, "first"));
        writing.flush();
        assertNothingToDo(writing);
        Trunk found = fresh().findAll(Trunk.class).get(0);
        assertThat(some(found.lid).getSecret()).isEqualTo("open");
        assertThat(some(found.lid).numbers).containsExactly(5, 2);
        assertThat(some(found.lid).bytes).containsExactly(9, 4);
        assertThat(some(found.lock).turns()).isEqualTo(1);
        assertThat(some(some(found.drawer).lock).turns()).isEqualTo(2);
        assertThat(some(found.drawer).row).containsExactly(new Coin(9, "C"), new Coin(7, "Z"));
        assertThat(some(some(found.drawer).lists).get(0).spans).contains(new Span<>(8, 8));
        assertThat(some(some(found.second).lists).get(0).payments).first().isEqualTo(new Shop.Cash("left", 77));
        assertThat(some(found.tag).owner).isNull();
        assertThat(found.span).isNull();
        assertThat(found.payment).isEqualTo(new Shop.Cash("right", 1));
        assertThat(found.drawers.get(0).sorted).first().isEqualTo(new Coin(1, "first"));
    }

    @Test
    void one_object_in_two_rows_is_changed_in_both() {
        Chest one = new Chest();
        Chest two = new Chest();
        Lid shared = Things.lid();
        one.lid = shared;
        two.lid = shared;
        em.persist(one);
        em.persist(two);
        em.flush();
        shared.mark = 8;
        em.flush();
        assertThat(fresh().findAll(Chest.class))
                .allSatisfy(each -> assertThat(some(each.lid).mark).isEqualTo(8));
    }

    @Test
    void maps_make_and_change_all_of_it() {
        Trunk made = em.create(
                Trunk.class,
                Map.of(
                        "name", "made",
                        "lid", Map.of("mark", 3, "secret", "s", "sizes", List.of(Size.SMALL)),
                        "lock", Map.of("code", "c", "digits", Map.of("from", 1)),
                        "drawer",
                                Map.of(
                                        "label", "l",
                                        "lock", Map.of("code", "d"),
                                        "coins", List.of(Map.of("worth", 4)),
                                        "lists",
                                                List.of(Map.of(
                                                        "spans", List.of(Map.of("from", 1)),
                                                        "payments",
                                                                List.of(Map.of(
                                                                        "kind", "c", "holder", "Ann", "months", 2))))),
                        "tag", Map.of("text", "t", "keeper", new Owner("Cid")),
                        "payment", Map.of("kind", "c", "holder", "Ann", "months", 2)));
        em.flush();
        Trunk found =
                fresh().findAll(Trunk.class, o -> o.populate("tag.keeper")).get(0);
        assertThat(some(found.lid).getSecret()).isEqualTo("s");
        assertThat(some(found.lid).by).isEqualTo("ada");
        assertThat(some(some(found.lock).digits()).from()).isEqualTo(1);
        assertThat(some(found.drawer).coins).containsExactly(new Coin(4, null));
        assertThat(some(some(found.drawer).lists).get(0).payments).containsExactly(new Shop.Card("Ann", 2));
        assertThat(some(some(found.tag).keeper).name).isEqualTo("Cid");
        em.assign(
                made, Map.of("lock", Map.of("code", "e"), "drawer", Map.of("lock", Map.of("digits", Map.of("to", 2)))));
        em.flush();
        Trunk again = fresh().findAll(Trunk.class).get(0);
        assertThat(some(again.lock).code()).isEqualTo("e");
        assertThat(some(some(again.lock).digits()).from()).isEqualTo(1);
        assertThat(some(some(again.drawer).lock).code()).isEqualTo("d");
        assertThat(some(some(some(again.drawer).lock).digits()).to()).isEqualTo(2);
    }

    @Test
    @Requires({Feature.OBJECT_CONDITIONS, Feature.ELEMENT_CONDITIONS})
    void conditions_reach_what_is_deep_inside() {
        given(trunk(), new Chest());
        assertThat(em.count(Trunk.class, where("drawer.lock.digits.to").eq(9))).isEqualTo(1);
        assertThat(em.count(Trunk.class, where("drawer.lid.mark").gt(6))).isEqualTo(1);
        assertThat(em.count(
                        Trunk.class,
                        where("tag.owner.name")
                                .eq("Ann")
                                .and(where("tag.years.from").eq("1900"))))
                .isEqualTo(1);
        assertThat(em.count(Chest.class, where("span.to").eq(4))).isEqualTo(1);
        assertThat(em.count(Chest.class, where("lid").isNull())).isEqualTo(1);
        assertThat(em.count(
                        Chest.class,
                        where("drawers")
                                .some(where("lists")
                                        .some(where("spans").some(where("to").eq(2))))))
                .isEqualTo(1);
        assertThat(em.count(
                        Chest.class,
                        where("drawers")
                                .some(where("lists")
                                        .some(where("payments")
                                                .some(where("kind")
                                                        .eq("c")
                                                        .and(where("holder").eq("Ben")))))))
                .isEqualTo(1);
        assertThat(em.count(
                        Chest.class,
                        where("drawers")
                                .some(where("lists")
                                        .some(where("payments")
                                                .some(where("kind")
                                                        .eq("c")
                                                        .and(where("till").eq("left")))))))
                .isZero();
        assertThat(em.count(
                        Chest.class,
                        where("drawers")
                                .some(where("lists")
                                        .none(where("spans").some(where("to").eq(2))))))
                .isZero();
        assertThat(em.count(
                        Chest.class, where("drawer.sorted").some(where("worth").gte(5))))
                .isEqualTo(1);
        assertThat(em.count(
                        Chest.class, where("drawer.row").every(where("worth").gt(8))))
                .isEqualTo(1); // of those without
        assertThat(em.count(Trunk.class, where("payment.bank.name").eq("First")))
                .isEqualTo(1);
    }
}
