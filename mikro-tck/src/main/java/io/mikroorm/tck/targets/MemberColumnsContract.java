// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.targets.Kennel.Breeder;
import io.mikroorm.tck.targets.Kennel.Hound;
import io.mikroorm.tck.targets.Kennel.Walk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The foreign key of members may be a column that no field of theirs holds: the collection alone says whose they are. */
public abstract class MemberColumnsContract extends Contract {

    /** In a kennel. */
    protected MemberColumnsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Kennel.ALL;
    }

    /** Ann has Rex and Asta, who has been walked twice; Bea has Bo. */
    private void saved() {
        Breeder ann = new Breeder("Ann");
        ann.hounds.addAll(List.of(new Hound("Rex"), new Hound("Asta").walked(1).walked(9)));
        Breeder bea = new Breeder("Bea");
        bea.hounds.add(new Hound("Bo"));
        given(ann, bea);
    }

    private static Breeder breeder(EntityManager manager, String name) {
        return manager.findOneOrFail(Breeder.class, where("name").eq(name), o -> o.populate("hounds", "old"));
    }

    private static Hound hound(EntityManager manager, String name) {
        return manager.findOneOrFail(Hound.class, where("name").eq(name));
    }

    private List<String> hounds(String breeder) {
        return breeder(fresh(), breeder).hounds.stream().map(each -> each.name).toList();
    }

    private static <T> T first(EntityCollection<T> members) {
        return members.iterator().next();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void members_come_with_their_owners_in_order(LoadStrategy strategy) {
        saved();
        List<Breeder> all = em.findAll(
                Breeder.class, o -> o.populate("hounds").strategy(strategy).orderBy("name"));
        assertThat(all.get(0).hounds).extracting(each -> each.name).containsExactly("Asta", "Rex");
        assertThat(all.get(1).hounds).extracting(each -> each.name).containsExactly("Bo");
        assertThat(first(all.get(0).hounds).walks)
                .extracting(walk -> walk.day.getDayOfMonth())
                .containsExactly(9, 1);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void eager_members_come_unasked_and_others_when_they_are_asked_for() {
        saved();
        assertThat(hound(em, "Asta").walks).hasSize(2);
        Breeder ann = em.findOneOrFail(Breeder.class, where("name").eq("Ann"));
        assertThat(ann.hounds.isLoaded()).isFalse();
        assertThat(ann.hounds.load()).hasSize(2);
    }

    @Test
    void members_are_inserted_with_what_says_whose_they_are() {
        saved();
        em.persist(new Breeder("Cal"));
        em.flush();
        statements.reset();
        Breeder cal = new Breeder("Dan");
        cal.hounds.add(new Hound("Ulf").walked(3));
        em.persist(cal);
        em.flush();
        assertThat(statements.updates()).isZero();
        assertThat(hounds("Dan")).containsExactly("Ulf");
        assertThat(fresh().count(Hound.class, where("walks.day").eq(LocalDate.of(2026, 3, 3))))
                .isEqualTo(1);
    }

    @Test
    void members_come_and_go() {
        saved();
        Breeder ann = breeder(em, "Ann");
        ann.hounds.remove(first(ann.hounds));
        ann.hounds.add(new Hound("Kim"));
        em.flush();
        assertThat(hounds("Ann")).containsExactly("Kim", "Rex");
        assertThat(fresh().count(Breeder.class, where("hounds.name").eq("Asta")))
                .isZero();
        assertThat(fresh().count(Hound.class)).isEqualTo(4);
        statements.reset();
        em.flush();
        assertThat(statements.all()).isZero();
    }

    @Test
    void a_member_is_added_without_loading_the_others() {
        saved();
        Breeder bea = em.findOneOrFail(Breeder.class, where("name").eq("Bea"));
        Hound rex = hound(em, "Rex");
        statements.reset();
        bea.hounds.add(rex);
        em.flush();
        assertThat(statements.selects()).isZero();
        assertThat(hounds("Bea")).containsExactly("Bo", "Rex");
        assertThat(hounds("Ann")).containsExactly("Asta");
    }

    @Test
    void one_of_which_only_the_key_is_known_is_added() {
        saved();
        Object rex = some(hound(fresh(), "Rex").id);
        Breeder bea = em.findOneOrFail(Breeder.class, where("name").eq("Bea"));
        bea.hounds.add(em.getReference(Hound.class, rex));
        em.flush();
        assertThat(hounds("Bea")).containsExactly("Bo", "Rex");
    }

    @Test
    void a_member_moves_in_one_flush() {
        saved();
        Breeder ann = breeder(em, "Ann");
        Breeder bea = breeder(em, "Bea");
        Hound rex = hound(em, "Rex");
        bea.hounds.add(rex);
        assertThat(ann.hounds).doesNotContain(rex);
        em.flush();
        assertThat(hounds("Bea")).containsExactly("Bo", "Rex");
        bea.hounds.remove(rex);
        ann.hounds.add(rex);
        em.flush();
        assertThat(hounds("Ann")).containsExactly("Asta", "Rex");
        assertThat(hounds("Bea")).containsExactly("Bo");
    }

    @Test
    void the_last_collection_that_it_came_into_counts() {
        saved();
        Breeder ann = breeder(em, "Ann");
        Breeder bea = breeder(em, "Bea");
        Breeder cal = new Breeder("Cal");
        em.persist(cal);
        Hound rex = hound(em, "Rex");
        Hound young = new Hound("Zoe");
        bea.hounds.add(rex);
        bea.hounds.add(young);
        cal.hounds.add(rex);
        cal.hounds.add(young);
        assertThat(bea.hounds).hasSize(1);
        em.flush();
        assertThat(hounds("Cal")).containsExactly("Rex", "Zoe");
        assertThat(hounds("Bea")).containsExactly("Bo");
        ann.hounds.add(young);
        cal.hounds.add(young);
        em.flush();
        assertThat(hounds("Cal")).containsExactly("Rex", "Zoe");
    }

    @Test
    void collections_of_the_same_class_know_nothing_of_each_other() {
        saved();
        Breeder ann = breeder(em, "Ann");
        breeder(em, "Bea").old.add(first(ann.hounds));
        em.flush();
        assertThat(hounds("Ann")).containsExactly("Asta", "Rex");
        assertThat(breeder(fresh(), "Bea").old).extracting(each -> each.name).containsExactly("Asta");
        assertThat(fresh().count(Hound.class, where("name").eq("Asta"))).isEqualTo(1);
    }

    @Test
    void orphans_are_removed_and_those_that_moved_are_not() {
        saved();
        Hound asta = hound(em, "Asta");
        Hound rex = hound(em, "Rex");
        Walk kept = first(asta.walks);
        asta.walks.clear();
        rex.walks.add(kept);
        em.flush();
        assertThat(fresh().count(Walk.class)).isEqualTo(1);
        assertThat(hound(fresh(), "Rex").walks).extracting(walk -> walk.day).containsExactly(kept.day);
    }

    @Test
    void who_is_removed_takes_its_members_along_or_lets_them_go() {
        saved();
        Breeder ann = breeder(em, "Ann");
        em.remove(hound(em, "Asta"));
        em.remove(ann);
        em.flush();
        assertThat(fresh().count(Walk.class)).isZero();
        assertThat(fresh().find(Hound.class, where("name").ne("Bo")))
                .extracting(each -> each.name)
                .containsExactly("Rex");
    }

    @Test
    void conditions_go_through_the_collection() {
        saved();
        assertThat(em.count(Breeder.class, where("hounds.name").like("A%"))).isEqualTo(1);
        assertThat(em.count(Breeder.class, where("hounds.walks.day").gt(LocalDate.of(2026, 3, 5))))
                .isEqualTo(1);
        assertThat(em.find(Breeder.class, where("hounds").none(where("name").eq("Bo"))))
                .extracting(each -> each.name)
                .containsExactly("Ann");
        assertThat(em.find(Hound.class, where("walks").none(where("id").isNotNull())))
                .extracting(each -> each.name)
                .containsExactlyInAnyOrder("Rex", "Bo");
    }

    @Test
    void what_else_is_changed_leaves_the_column_alone() {
        saved();
        Hound rex = hound(em, "Rex");
        rex.name = "Max";
        em.flush();
        assertThat(hounds("Ann")).containsExactly("Asta", "Max");
    }

    @Test
    void a_rollback_takes_a_move_back_and_it_can_be_made_again() {
        saved();
        Breeder ann = breeder(em, "Ann");
        Breeder bea = breeder(em, "Bea");
        Hound rex = hound(em, "Rex");
        assertThatThrownBy(() -> em.transactional(inner -> {
                    bea.hounds.add(rex);
                    em.flush();
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(hounds("Ann")).containsExactly("Asta", "Rex");
        em.flush();
        assertThat(hounds("Bea")).containsExactly("Bo", "Rex");
        ann.hounds.add(rex);
        em.flush();
        assertThat(hounds("Ann")).containsExactly("Asta", "Rex");
    }

    @Test
    void a_member_that_was_removed_is_persisted_again_for_another() {
        saved();
        Hound rex = hound(em, "Rex");
        em.remove(rex);
        em.flush();
        rex.id = null;
        breeder(em, "Bea").hounds.add(rex);
        em.flush();
        assertThat(hounds("Bea")).containsExactly("Bo", "Rex");
        assertThat(hounds("Ann")).containsExactly("Asta");
    }
}
