// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.keys.Resident.Badge;
import io.mikroorm.tck.keys.Resident.Deposit;
import io.mikroorm.tck.keys.Resident.Note;
import io.mikroorm.tck.keys.Resident.Portrait;
import io.mikroorm.tck.keys.Resident.Profile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities whose key is a relation, where several objects or handles stand for a row or for its target, or none does any more. */
public abstract class RelatedKeyClashesContract extends Contract {

    private final Resident ann = new Resident("Ann");
    private final Resident bob = new Resident("Bob");
    private final Profile quick = new Profile(ann, "quick");
    private final Profile slow = new Profile(bob, "slow");

    /** In a house. */
    protected RelatedKeyClashesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(
                Resident.class,
                Profile.class,
                Portrait.class,
                Badge.class,
                Deposit.class,
                Note.class,
                Vehicle.class,
                Lorry.class,
                Plate.class);
    }

    private List<String> mottos() {
        return fresh().findAll(Profile.class, o -> o.orderBy("motto")).stream()
                .map(profile -> profile.motto)
                .toList();
    }

    @Test
    void a_managed_object_is_removed_though_its_relation_was_emptied() {
        given(quick, slow, new Portrait(slow, "Rembrandt"));
        Profile profile = em.findOneOrFail(Profile.class, some(ann.id));
        Portrait portrait = em.findOneOrFail(Portrait.class, some(bob.id));
        profile.resident = null;
        portrait.profile = null;
        assertThat(em.contains(profile)).isTrue();
        assertThat(em.contains(portrait)).isTrue();
        em.remove(profile).remove(portrait).flush();
        assertThat(em.contains(profile)).isFalse();
        assertThat(mottos()).containsExactly("slow");
        assertThat(fresh().count(Portrait.class)).isZero();
    }

    @Test
    void or_leads_elsewhere() {
        given(quick, bob);
        Profile profile = em.findOneOrFail(Profile.class, some(ann.id));
        profile.resident = em.ref(Resident.class, some(bob.id));
        em.remove(profile).flush();
        assertThat(mottos()).isEmpty();
        assertThat(fresh().count(Resident.class)).isEqualTo(2);
    }

    @Test
    void a_refresh_brings_the_relation_back() {
        given(quick);
        Profile profile = em.findOneOrFail(Profile.class, some(ann.id));
        profile.resident = null;
        em.refresh(profile);
        assertThat(some(profile.resident).key()).isEqualTo(ann.id);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void an_upsert_that_reads_back_leads_to_the_managed_target() {
        given(slow);
        Resident elsewhere = fresh().findOneOrFail(Resident.class, some(bob.id));
        Profile written = em.upsert(new Profile(elsewhere, "slower"), o -> o.ignore());
        assertThat(written.motto).isEqualTo("slow");
        assertThat(some(written.resident)).isSameAs(em.ref(Resident.class, some(bob.id)));
        assertThat(em.plan().isEmpty()).isTrue();
        Portrait portrait = em.upsert(new Portrait(slow, "Goya"), o -> o.exclude("painter"));
        assertThat(portrait.profile).isSameAs(written);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void so_it_does_where_the_object_was_managed_already() {
        given(slow);
        Profile profile = em.findOneOrFail(Profile.class, some(bob.id));
        profile.resident = Ref.of(fresh().findOneOrFail(Resident.class, some(bob.id)));
        em.upsert(profile, o -> o.ignore());
        assertThat(some(profile.resident)).isSameAs(em.ref(Resident.class, some(bob.id)));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_row_that_is_only_referred_to_goes_before_another_takes_its_place() {
        given(bob, slow, new Note(slow, "late"));
        Note note = em.findOneOrFail(Note.class, where("text").eq("late"));
        Profile old = em.getReference(Profile.class, some(bob.id));
        em.remove(note).remove(old).persist(new Profile(em.ref(Resident.class, some(bob.id)), "new"));
        em.flush();
        assertThat(mottos()).containsExactly("new");
        assertThat(fresh().count(Note.class)).isZero();
    }

    @Test
    void two_new_rows_of_one_new_target_are_refused_before_anything_is_sent() {
        em.persist(quick).persist(new Profile(ann, "again"));
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Two new objects have the same key: Profile");
        assertThat(statements.all()).isZero();
        EntityManager other = fresh();
        other.persist(new Portrait(slow, "Goya")).persist(new Portrait(slow, "Rembrandt"));
        assertThatThrownBy(other::flush).hasMessageContaining("Two new objects have the same key: Portrait");
    }

    @Test
    void an_object_that_has_the_key_of_a_new_target_is_found_before_the_commit() {
        given(ann);
        em.getReference(Profile.class, some(ann.id) + 1);
        em.persist(slow);
        assertThatThrownBy(() -> em.flush()).isInstanceOf(ValidationException.class);
        assertThat(mottos()).isEmpty();
        assertThat(bob.id).isNull();
    }

    @Test
    void a_handle_of_a_narrower_class_leads_to_the_same_target() {
        Lorry lorry = new Lorry();
        given(new Plate(lorry, "B 52"));
        Plate plate = em.findOneOrFail(Plate.class, some(lorry.id));
        plate.vehicle = narrowed(em.ref(Lorry.class, some(lorry.id)));
        em.flush();
        assertThat(statements.writes()).isZero();
        plate.text = "B 53";
        em.flush();
        assertThat(statements.writes()).isEqualTo(1);
        assertThat(some(fresh().findOne(Plate.class, some(lorry.id))).text).isEqualTo("B 53");
    }

    @SuppressWarnings("unchecked")
    private static Ref<Vehicle> narrowed(Ref<? extends Vehicle> handle) {
        return (Ref<Vehicle>) handle;
    }

    @Test
    void given_values_may_name_the_target_of_the_key_instead_of_the_key() {
        given(slow, new Note(slow, "late"), quick);
        Resident target = em.getReference(Resident.class, some(ann.id));
        Note note = em.findOneOrFail(Note.class, where("text").eq("late"));
        em.assign(note, Map.of("profile", target));
        assertThat(note.profile.key()).isEqualTo(ann.id);
        em.assign(note, Map.of("profile", em.ref(Resident.class, some(bob.id))));
        assertThat(note.profile.key()).isEqualTo(bob.id);
        Note made = em.create(Note.class, Map.of("profile", target, "text", "early"));
        em.flush();
        assertThat(made.profile.key()).isEqualTo(ann.id);
        assertThatThrownBy(() -> em.assign(note, Map.of("profile", new Resident("Eve"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Note.profile");
    }

    /** Has a plate. */
    @Entity
    @Inheritance(discriminatorColumn = "kind")
    public abstract static class Vehicle {

        @PrimaryKey
        public @Nullable Long id;
    }

    /** A large one. */
    @Entity
    public static class Lorry extends Vehicle {

        public int tons;
    }

    /** Its key is that of a vehicle of any kind. */
    @Entity
    public static class Plate {

        @PrimaryKey
        @OneToOne
        public @Nullable Ref<Vehicle> vehicle;

        public String text;

        /** For the ORM. */
        protected Plate() {}

        /** On a vehicle. */
        public Plate(Vehicle vehicle, String text) {
            this.vehicle = Ref.of(vehicle);
            this.text = text;
        }
    }
}
