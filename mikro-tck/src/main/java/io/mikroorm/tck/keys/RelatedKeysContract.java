// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.keys.Resident.Badge;
import io.mikroorm.tck.keys.Resident.Deposit;
import io.mikroorm.tck.keys.Resident.Note;
import io.mikroorm.tck.keys.Resident.Portrait;
import io.mikroorm.tck.keys.Resident.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities whose key is a relation: they share the key of what it leads to. */
public abstract class RelatedKeysContract extends Contract {

    /** In a house. */
    protected RelatedKeysContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Resident.class, Profile.class, Portrait.class, Badge.class, Deposit.class, Note.class);
    }

    private final Resident ann = new Resident("Ann");
    private final Resident bob = new Resident("Bob");
    private final Profile quick = new Profile(ann, "quick");
    private final Profile slow = new Profile(bob, "slow");

    /** Two residents with profiles; Bob, the first, has a note and a portrait, and is a friend of Ann's. */
    private void house() {
        quick.friends.add(slow);
        given(bob, slow, new Note(slow, "late"), new Portrait(slow, "Rembrandt"), quick);
    }

    private List<String> mottos(EntityManager other) {
        return other.findAll(Profile.class, o -> o.orderBy("motto")).stream()
                .map(profile -> profile.motto)
                .toList();
    }

    @Nested
    class Inserting {

        @Test
        void the_key_is_that_of_the_target_whoever_is_persisted_first() {
            List<Object> graph = List.of(ann, quick, new Portrait(quick, "Goya"), new Note(quick, "early"));
            for (int turn = 0; turn < graph.size(); turn++) {
                List<Object> order = new ArrayList<>(graph);
                Collections.rotate(order, turn);
                EntityManager other = fresh();
                other.begin();
                order.forEach(other::persist);
                other.flush();
                assertThat(other.ref(quick).key()).isEqualTo(some(ann.id));
                assertThat(other.findOne(Profile.class, some(ann.id))).isSameAs(quick);
                assertThat(some(other.findOne(Portrait.class, some(ann.id))).profile)
                        .isSameAs(quick);
                assertThat(other.plan().isEmpty()).isTrue();
                other.rollback();
                assertThat(ann.id).isNull();
            }
            assertThat(mottos(fresh())).isEmpty();
        }

        @Test
        void a_cascade_reaches_the_target() {
            em.persist(new Portrait(quick, "Goya")).flush();
            Portrait found = em.findOneOrFail(Portrait.class, some(ann.id));
            assertThat(found.profile).isSameAs(quick);
            assertThat(some(fresh().findOne(Profile.class, some(ann.id))).motto).isEqualTo("quick");
        }

        @Test
        void the_target_may_be_known_already() {
            given(ann);
            em.persist(new Profile(em.ref(Resident.class, some(ann.id)), "quick"));
            em.flush();
            assertThat(statements.inserts()).isEqualTo(1);
            assertThat(statements.selects()).isZero();
            assertThat(some(fresh().findOne(Profile.class, some(ann.id))).motto).isEqualTo("quick");
        }

        @Test
        void the_other_side_may_say_it() {
            Badge badge = new Badge(7);
            ann.badge = Ref.of(badge);
            em.persist(ann).flush();
            assertThat(some(badge.resident).get()).isSameAs(ann);
            assertThat(em.findOne(Badge.class, some(ann.id))).isSameAs(badge);
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(some(fresh().findOne(Badge.class, some(ann.id))).number).isEqualTo(7);
        }

        @Test
        void many_rows_go_together() {
            for (int i = 0; i < 20; i++) {
                em.persist(new Portrait(new Profile(new Resident("r" + i), "m" + i), "p" + i));
            }
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            EntityManager other = fresh();
            for (Profile each : other.findAll(Profile.class, o -> o.populate("resident", "portrait"))) {
                String number = each.motto.substring(1);
                assertThat(some(each.resident).get().name).isEqualTo("r" + number);
                assertThat(some(each.portrait).painter).isEqualTo("p" + number);
            }
        }

        @Test
        void a_row_without_a_target_is_refused() {
            em.persist(new Badge(7));
            assertThatThrownBy(() -> em.flush())
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Badge.resident");
            assertThat(fresh().count(Badge.class)).isZero();
        }

        @Test
        void so_is_a_second_one_of_a_target() {
            given(ann);
            Ref<Resident> known = em.ref(Resident.class, some(ann.id));
            em.persist(new Profile(known, "one")).persist(new Profile(known, "two"));
            assertThatThrownBy(() -> em.flush()).isInstanceOf(ValidationException.class);
            assertThat(mottos(fresh())).isEmpty();
        }
    }

    @Nested
    class Finding {

        @Test
        void by_the_key_of_the_target_or_by_the_target() {
            house();
            Profile found = em.findOneOrFail(Profile.class, some(bob.id));
            assertThat(found.motto).isEqualTo("slow");
            Resident target = em.getReference(Resident.class, some(bob.id));
            assertThat(some(found.resident)).isSameAs(em.ref(target));
            assertThat(em.findOne(Profile.class, target)).isSameAs(found);
            assertThat(em.findOne(Profile.class, em.ref(target))).isSameAs(found);
            assertThat(em.findOne(Profile.class, Ref.of(target))).isSameAs(found);
            assertThat(em.getReference(Profile.class, target)).isSameAs(found);
            assertThat(em.findOne(Profile.class, some(bob.id).intValue())).isSameAs(found);
            assertThat(statements.selects()).isEqualTo(1);
            assertThatThrownBy(() -> em.findOne(Profile.class, "Bob"))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Profile has a key of the type Long");
            assertThatThrownBy(() -> em.findOne(Profile.class, found)).isInstanceOf(ValidationException.class);
        }

        @Test
        void a_reference_knows_its_target() {
            house();
            Profile reference = em.getReference(Profile.class, some(bob.id));
            Portrait further = em.getReference(Portrait.class, some(bob.id));
            assertThat(statements.all()).isZero();
            assertThat(some(reference.resident).key()).isEqualTo(bob.id);
            assertThat(further.profile).isSameAs(reference);
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(some(reference.resident).load().name).isEqualTo("Bob");
            em.refresh(reference);
            assertThat(reference.motto).isEqualTo("slow");
        }

        @Test
        void by_conditions_on_the_key_and_behind_it() {
            house();
            Resident target = em.getReference(Resident.class, some(bob.id));
            assertThat(em.find(Profile.class, where("resident").eq(some(bob.id))))
                    .hasSize(1);
            assertThat(em.find(Profile.class, where("resident").eq(target))).hasSize(1);
            assertThat(em.find(Profile.class, where("resident.id").in(bob.id, ann.id)))
                    .hasSize(2);
            assertThat(em.find(Profile.class, where("resident.name").eq("Bob"))).hasSize(1);
            assertThat(em.find(Portrait.class, where("profile.resident.name").eq("Bob")))
                    .hasSize(1);
            assertThat(em.find(Portrait.class, where("profile.resident").eq(target)))
                    .hasSize(1);
            assertThat(em.find(Note.class, where("profile").eq(some(bob.id)))).hasSize(1);
            assertThat(em.find(Note.class, where("profile.resident").eq(target)))
                    .hasSize(1);
            assertThat(em.find(Note.class, where("profile.resident.name").eq("Bob")))
                    .hasSize(1);
            assertThat(em.find(Resident.class, where("profile.motto").eq("slow")))
                    .hasSize(1);
            assertThat(em.find(Resident.class, where("badge").isNull())).hasSize(2);
            assertThat(em.find(
                            Profile.class, where("friends").some(where("motto").eq("slow"))))
                    .extracting(profile -> profile.motto)
                    .containsExactly("quick");
            assertThat(em.findAll(Profile.class, o -> o.orderBy("resident.name desc")))
                    .extracting(profile -> profile.motto)
                    .containsExactly("slow", "quick");
        }

        @Test
        void relations_are_populated_in_each_way() {
            house();
            for (LoadStrategy strategy : LoadStrategy.values()) {
                EntityManager other = fresh();
                List<Profile> found = other.findAll(
                        Profile.class, o -> o.populate("resident", "notes", "friends.portrait", "portrait")
                                .strategy(strategy)
                                .orderBy("motto"));
                assertThat(found).extracting(each -> each.motto).containsExactly("quick", "slow");
                Profile second = found.get(1);
                assertThat(some(second.resident).get().name).isEqualTo("Bob");
                assertThat(found.get(0).friends).containsExactly(second);
                assertThat(second.notes).extracting(note -> note.text).containsExactly("late");
                assertThat(some(second.portrait).painter).isEqualTo("Rembrandt");
                assertThat(found.get(0).portrait).isNull();
                Resident resident = other.findOneOrFail(Resident.class, some(bob.id));
                assertThat(some(resident.profile).get()).isSameAs(second);
                assertThat(other.plan().isEmpty()).isTrue();
            }
        }

        @Test
        void from_the_other_side_too() {
            house();
            for (LoadStrategy strategy : LoadStrategy.values()) {
                List<Resident> found = fresh().findAll(Resident.class, o -> o.populate("profile.notes", "badge")
                        .strategy(strategy)
                        .orderBy("name"));
                assertThat(some(found.get(1).profile).get().notes).hasSize(1);
                assertThat(found.get(0).badge).isNull();
            }
        }

        @Test
        void pages_over_rows_with_members() {
            house();
            List<Profile> page = em.findAll(Profile.class, o -> o.populate("notes", "friends")
                    .orderBy("motto")
                    .limit(1)
                    .offset(1));
            assertThat(page).extracting(each -> each.motto).containsExactly("slow");
            assertThat(page.get(0).notes).hasSize(1);
            try (Stream<Profile> all = fresh().stream(Profile.class, o -> o.orderBy("motto"))) {
                assertThat(all.map(each -> some(each.resident).key())).containsExactly(ann.id, bob.id);
            }
        }

        @Test
        void as_records() {
            house();
            assertThat(em.findInto(Line.class, Profile.class, where("motto").eq("slow")))
                    .containsExactly(new Line(some(bob.id), "slow"));
        }
    }

    /** A profile as a line. */
    public record Line(Long resident, String motto) {}

    @Nested
    class Changing {

        @Test
        void other_values_change_by_that_key() {
            house();
            em.findOneOrFail(Profile.class, some(bob.id)).motto = "slower";
            em.getReference(Badge.class, some(bob.id)); // of which there is no row
            em.flush();
            assertThat(statements.updates()).isEqualTo(1);
            assertThat(mottos(fresh())).containsExactly("quick", "slower");
            em.flush();
            assertThat(statements.writes()).isEqualTo(1);
        }

        @Test
        void the_key_stays() {
            house();
            Profile found = em.findOneOrFail(Profile.class, some(bob.id));
            Ref<Resident> before = some(found.resident);
            found.resident = em.ref(Resident.class, some(ann.id));
            assertThatThrownBy(() -> em.flush())
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Profile.resident of a managed entity was changed");
            found.resident = null;
            assertThatThrownBy(() -> em.flush()).isInstanceOf(ValidationException.class);
            found.resident = before;
            assertThat(em.plan().isEmpty()).isTrue();
            found.resident = Ref.of(em.getReference(Resident.class, some(bob.id)));
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void nor_does_the_other_side_move_it() {
            given(ann, bob);
            Resident first = em.findOneOrFail(Resident.class, some(ann.id));
            Resident second = em.findOneOrFail(Resident.class, some(bob.id), o -> o.populate("badge", "profile"));
            first.profile = Ref.of(new Profile(first, "quick"));
            em.flush();
            second.profile = first.profile;
            first.profile = null;
            assertThatThrownBy(() -> em.flush())
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Profile");
            assertThat(fresh().find(Profile.class, where("resident").eq(some(ann.id))))
                    .hasSize(1);
        }

        @Test
        void the_other_side_says_what_a_reference_has_already() {
            given(ann);
            Resident found = em.findOneOrFail(Resident.class, some(ann.id));
            EntityManager other = fresh();
            other.persist(new Profile(other.ref(Resident.class, some(ann.id)), "late"))
                    .flush();
            found.profile = Ref.of(em.getReference(Profile.class, some(ann.id)));
            em.flush();
            assertThat(mottos(fresh())).containsExactly("late");
        }

        @Test
        void assigning_the_same_is_no_change() {
            house();
            Profile found = em.findOneOrFail(Profile.class, some(bob.id));
            em.assign(found, Map.of("resident", some(bob.id), "motto", "slow"));
            assertThat(em.plan().isEmpty()).isTrue();
            em.assign(found, Map.of("resident", some(ann.id)));
            assertThatThrownBy(() -> em.flush()).isInstanceOf(ValidationException.class);
        }

        @Test
        void create_takes_the_target() {
            given(ann);
            Profile made = em.create(Profile.class, Map.of("resident", some(ann.id), "motto", "quick"));
            em.flush();
            assertThat(em.findOne(Profile.class, some(ann.id))).isSameAs(made);
            assertThat(mottos(fresh())).containsExactly("quick");
        }
    }

    @Nested
    class Upserting {

        @Test
        void by_that_key() {
            house();
            Ref<Resident> target = em.ref(Resident.class, some(bob.id));
            Profile written = em.upsert(new Profile(target, "slower"));
            assertThat(written.resident).isSameAs(target);
            em.upsert(Deposit.class, Map.of("payer", some(ann.id), "euros", 5));
            em.upsertAll(List.of(
                    new Deposit(em.getReference(Resident.class, some(ann.id)), 6),
                    new Deposit(em.getReference(Resident.class, some(bob.id)), 7)));
            EntityManager other = fresh();
            assertThat(mottos(other)).containsExactly("quick", "slower");
            assertThat(some(other.findOne(Deposit.class, some(ann.id))).euros).isEqualTo(6);
            assertThat(some(other.findOne(Deposit.class, some(bob.id))).euros).isEqualTo(7);
            assertThat(em.plan().isEmpty()).isTrue();
        }
    }

    @Nested
    class Removing {

        @Test
        void both_in_any_order() {
            for (boolean targetFirst : List.of(true, false)) {
                Resident resident = new Resident("Eve");
                given(new Profile(resident, "gone"));
                EntityManager other = fresh();
                Profile profile = other.findOneOrFail(Profile.class, some(resident.id), o -> o.populate("resident"));
                Resident target = some(profile.resident).get();
                other.remove(targetFirst ? target : profile).remove(targetFirst ? profile : target);
                other.flush();
                assertThat(fresh().count(Profile.class)).isZero();
                assertThat(fresh().count(Resident.class)).isZero();
            }
        }

        @Test
        void a_member_that_is_taken_out_of_its_collection_first() {
            given(new Deposit(ann, 5));
            Resident payer = em.findOneOrFail(Resident.class, some(ann.id), o -> o.populate("deposits"));
            Deposit paid = payer.deposits.iterator().next();
            payer.deposits.remove(paid);
            em.remove(paid).flush();
            assertThat(fresh().count(Deposit.class)).isZero();
            assertThat(payer.deposits).isEmpty();
        }

        @Test
        void a_loaded_row_goes_with_its_target() {
            given(new Profile(ann, "gone"));
            Profile profile = em.findOneOrFail(Profile.class, some(ann.id), o -> o.populate("resident"));
            em.remove(some(profile.resident).get()).flush();
            assertThat(em.contains(profile)).isFalse();
            assertThat(fresh().count(Profile.class)).isZero();
        }

        @Test
        void an_orphan_goes() {
            Badge badge = new Badge(7);
            ann.badge = Ref.of(badge);
            em.persist(ann).flush();
            ann.badge = null;
            em.flush();
            assertThat(fresh().count(Badge.class)).isZero();
            assertThat(fresh().count(Resident.class)).isEqualTo(1);
        }

        @Test
        void another_can_take_its_place_at_once() {
            given(new Profile(ann, "old"));
            Profile old = em.findOneOrFail(Profile.class, some(ann.id));
            em.remove(old).persist(new Profile(some(old.resident), "new"));
            em.flush();
            assertThat(mottos(em)).containsExactly("new");
            assertThat(mottos(fresh())).containsExactly("new");
        }

        @Test
        void a_rollback_brings_all_back() {
            house();
            Profile found = em.findOneOrFail(Profile.class, some(ann.id));
            em.begin();
            em.remove(found).flush();
            em.rollback();
            assertThat(em.findOne(Profile.class, some(ann.id))).isSameAs(found);
            assertThat(mottos(fresh())).containsExactly("quick", "slow");
        }
    }
}
