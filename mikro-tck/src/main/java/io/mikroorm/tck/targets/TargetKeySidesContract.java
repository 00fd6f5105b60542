// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Path;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.targets.Bazaar.Keeper;
import io.mikroorm.tck.targets.Bazaar.Offer;
import io.mikroorm.tck.targets.Bazaar.Stall;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a foreign key refers to by another value than the key may have the other side: it has those whose foreign key has its value. */
public abstract class TargetKeySidesContract extends Contract {

    private final Stall fruit = new Stall("F", "fruit");
    private final Stall bread = new Stall("B", "bread");

    /** On a market. */
    protected TargetKeySidesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Bazaar.ALL;
    }

    /** Two stalls with two offers each, of which one is shared, and one keeper. */
    private void open() {
        Offer bun = new Offer("bun");
        fruit.offers.add(new Offer("pear"));
        fruit.offers.add(new Offer("apple"));
        bread.offers.add(new Offer("roll"));
        bread.offers.add(bun);
        fruit.shared.add(bun);
        given(fruit, bread, new Keeper("Ida", fruit));
    }

    private static List<String> texts(Collection<Offer> offers) {
        return offers.stream().map(offer -> offer.text).toList();
    }

    private static List<String> offersOf(Stall stall) {
        return texts(stall.offers.load().toList());
    }

    private Stall found(EntityManager manager, Stall stall) {
        return manager.findOneOrFail(Stall.class, some(stall.id));
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void all_strategies_populate_it(LoadStrategy strategy) {
        open();
        List<Stall> stalls = em.findAll(Stall.class, o -> o.populate("offers.partner", "shared.stall", "keeper")
                .strategy(strategy)
                .orderBy("name"));
        statements.reset();
        assertThat(offersOf(stalls.get(0))).containsExactly("bun", "roll");
        assertThat(offersOf(stalls.get(1))).containsExactly("apple", "pear");
        assertThat(texts(stalls.get(1).shared)).containsExactly("bun");
        assertThat(stalls.get(0).shared).isEmpty();
        assertThat(some(stalls.get(1).keeper).get().name).isEqualTo("Ida");
        assertThat(stalls.get(0).keeper).isNull();
        Offer bun = stalls.get(0).offers.toList().get(0);
        assertThat(bun.partner).isSameAs(stalls.get(1));
        assertThat(some(bun.stall).get()).isSameAs(stalls.get(0));
        assertThat(statements.all()).isZero();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void members_of_all_owners_are_asked_for_in_one_statement() {
        open();
        List<Stall> stalls = em.findAll(Stall.class, o -> o.orderBy("name"));
        statements.reset();
        assertThat(offersOf(stalls.get(0))).containsExactly("bun", "roll");
        assertThat(offersOf(stalls.get(1))).containsExactly("apple", "pear");
        boolean joins = driver().capabilities().has(Feature.FOREIGN_KEYS); // otherwise the values are asked for first
        assertThat(statements.selects()).isEqualTo(joins ? 1 : 2);
    }

    @Test
    void an_owner_of_which_only_the_key_is_known_has_its_members() {
        open();
        Stall reference = em.getReference(Stall.class, some(bread.id));
        assertThat(offersOf(reference)).containsExactly("bun", "roll");
        assertThat(em.isLoaded(reference)).isFalse();
        reference.offers.add(new Offer("cake"));
        assertThatThrownBy(em::flush).hasMessageContaining("MO-4252");
        em.find(Stall.class, where("code").eq("B"));
        em.flush();
        assertThat(offersOf(found(fresh(), bread))).containsExactly("bun", "cake", "roll");
    }

    @Test
    void conditions_and_orders_go_over_it() {
        open();
        assertThat(em.count(Stall.class, where("offers.text").eq("bun"))).isEqualTo(1);
        assertThat(em.count(Stall.class, where("shared").exists())).isEqualTo(1);
        assertThat(em.find(Stall.class, where("shared").notExists()))
                .extracting(stall -> stall.name)
                .containsExactly("bread");
        assertThat(em.count(Stall.class, where("offers.partner.name").eq("fruit")))
                .isEqualTo(1);
        assertThat(em.count(Offer.class, where("stall.offers.text").eq("roll"))).isEqualTo(2);
        assertThat(em.count(Stall.class, where("keeper.name").eq("Ida"))).isEqualTo(1);
        assertThat(em.count(Stall.class, where("keeper").isNull())).isEqualTo(1);
        assertThat(em.findAll(Stall.class, o -> o.orderBy("keeper.name nulls last")))
                .extracting(stall -> stall.name)
                .containsExactly("fruit", "bread");
        assertThat(em.findAll(Stall.class, o -> o.orderBy("offers.text")))
                .extracting(stall -> stall.name)
                .containsExactly("fruit", "bread");
    }

    /** A stall and who has it. */
    public record Row(
            String name, @Path("keeper.name") @Nullable String keeper) {}

    @Test
    void records_have_what_is_behind_it() {
        open();
        assertThat(em.findInto(Row.class, Stall.class, where("code").in("F", "B"), o -> o.orderBy("name")))
                .containsExactly(new Row("bread", null), new Row("fruit", "Ida"));
    }

    @Test
    void members_come_move_and_go() {
        open();
        Stall one = found(em, fruit);
        Stall other = found(em, bread);
        List<Offer> first = one.offers.load().toList();
        other.offers.load();
        one.offers.add(new Offer("plum"));
        first.get(0).stall = Ref.of(other);
        one.offers.remove(first.get(1));
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(offersOf(one)).containsExactly("plum");
        assertThat(texts(other.offers.toList())).containsExactlyInAnyOrder("apple", "bun", "roll");
        EntityManager later = fresh();
        assertThat(offersOf(found(later, fruit))).containsExactly("plum");
        assertThat(offersOf(found(later, bread))).containsExactly("apple", "bun", "roll");
        assertThat(later.count(Offer.class, where("text").eq("pear"))).isZero();
    }

    @Test
    void the_other_side_of_a_one_to_one_may_be_set() {
        open();
        Stall one = found(em, fruit);
        Stall other = found(em, bread);
        Ref<Keeper> ida = some(one.keeper);
        ida.load();
        other.keeper = ida;
        em.flush();
        assertThat(some(ida.get().stall).key()).isEqualTo(bread.id);
        assertThat(some(found(fresh(), bread).keeper).key()).isEqualTo(ida.key());
        assertThat(found(fresh(), fruit).keeper).isNull();
    }

    @Test
    void members_go_with_an_owner_or_are_emptied() {
        open();
        Stall one = found(em, fruit);
        Stall other = em.findOneOrFail(Stall.class, some(bread.id), o -> o.populate("offers"));
        Keeper keeper = some(one.keeper).load();
        em.remove(one).flush();
        assertThat(keeper.stall).isNull();
        assertThat(other.offers.toList().get(0).partner).isNull();
        EntityManager later = fresh();
        assertThat(texts(later.findAll(Offer.class, o -> o.orderBy("text")))).containsExactly("bun", "roll");
        assertThat(later.count(Offer.class, where("partner").isNotNull())).isZero();
        assertThat(later.findAll(Keeper.class).get(0).stall).isNull();
    }

    @Test
    void a_new_owner_and_its_value_come_before_its_members() {
        Offer offer = new Offer("pear");
        offer.stall = Ref.of(fruit);
        em.persist(offer).flush();
        assertThat(em.plan().isEmpty()).isTrue();
        fruit.code = "FF";
        fruit.offers.add(new Offer("fig"));
        Offer bun = new Offer("bun");
        bun.partner = fruit;
        em.persist(bun).remove(offer).flush();
        Stall again = found(fresh(), fruit);
        assertThat(again.code).isEqualTo("FF");
        assertThat(offersOf(again)).containsExactly("fig");
        assertThat(fresh().count(Offer.class, where("partner.code").eq("FF"))).isEqualTo(1);
    }

    @Test
    void members_follow_a_value_that_changes() {
        open();
        Stall one = em.findOneOrFail(Stall.class, some(fruit.id), o -> o.populate("offers"));
        one.code = "X";
        one.offers.add(new Offer("fig"));
        em.flush();
        Stall again = found(fresh(), fruit);
        assertThat(offersOf(again)).containsExactly("apple", "fig", "pear");
        assertThat(some(again.keeper).load().name).isEqualTo("Ida");
    }
}
