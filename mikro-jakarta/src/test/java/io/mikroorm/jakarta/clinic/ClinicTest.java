// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.clinic;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The clinic runs on what its annotations say. */
class ClinicTest {

    private final SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Owner.class, Vet.class));

    @BeforeEach
    void open() {
        orm.schema().create();
        EntityManager em = orm.em().fork();
        PetType cat = new PetType();
        cat.setName("cat");
        PetType dog = new PetType();
        dog.setName("dog");
        em.persistAll(List.of(cat, dog));
        Owner george = owner("George", "Franklin", "Madison");
        george.addPet(pet("Leo", cat));
        Owner betty = owner("Betty", "Davis", "Sun Prairie");
        betty.addPet(pet("Basil", dog));
        betty.addPet(pet("Amber", cat));
        betty.getPets().get(0).addVisit(visit(LocalDate.of(2026, 3, 2), "rabies shot"));
        betty.getPets().get(0).addVisit(visit(LocalDate.of(2026, 1, 9), "neutered"));
        em.persistAll(List.of(george, betty));
        Specialty radiology = new Specialty();
        radiology.setName("radiology");
        Specialty surgery = new Specialty();
        surgery.setName("surgery");
        Vet linda = new Vet();
        linda.setFirstName("Linda");
        linda.setLastName("Douglas");
        linda.addSpecialty(surgery);
        linda.addSpecialty(radiology);
        em.persistAll(List.of(radiology, surgery, linda));
        em.flush();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private static Owner owner(String first, String last, String city) {
        Owner owner = new Owner();
        owner.setFirstName(first);
        owner.setLastName(last);
        owner.setAddress("110 W. Liberty St.", city, "6085551023");
        return owner;
    }

    private static Pet pet(String name, PetType type) {
        Pet pet = new Pet();
        pet.setName(name);
        pet.setType(type);
        pet.setBirthDate(LocalDate.of(2024, 2, 29));
        return pet;
    }

    private static Visit visit(LocalDate date, String description) {
        Visit visit = new Visit();
        visit.setDate(date);
        visit.setDescription(description);
        return visit;
    }

    @Test
    void tables_and_columns_are_called_as_they_were() {
        EntityMetadata pets = orm.metadata().get(Pet.class);
        assertThat(pets.table()).isEqualTo("pets");
        assertThat(pets.columns())
                .extracting(MappedColumn::name)
                .containsExactly("id", "name", "birth_date", "type_id", "owner_id");
        assertThat(pets.columns()).extracting(MappedColumn::nullable).containsExactly(false, true, true, true, true);
        assertThat(Objects.requireNonNull(orm.metadata().get(Owner.class).column("telephone"))
                        .type()
                        .limits()
                        .length())
                .isEqualTo(20);
        assertThat(Objects.requireNonNull(orm.metadata().get(Visit.class).column("pet"))
                        .nullable())
                .isFalse();
    }

    @Test
    void owners_are_found_with_their_pets_and_visits() {
        Owner betty =
                orm.em().fork().findOneOrFail(Owner.class, where("lastName").like("Da%"));
        assertThat(betty.getPets()).extracting(Pet::getName).containsExactly("Amber", "Basil");
        assertThat(betty.getPets().get(1).getVisits())
                .extracting(Visit::getDescription)
                .containsExactly("neutered", "rabies shot");
        assertThat(betty.getPets().get(0).getOwner()).isSameAs(betty);
    }

    @Test
    void what_is_eager_is_loaded_with_its_owner() {
        Pet leo = orm.em().fork().findOneOrFail(Pet.class, where("name").eq("Leo"));
        assertThat(Objects.requireNonNull(leo.getType()).getName()).isEqualTo("cat");
    }

    @Test
    void vets_have_specialties_in_their_order() {
        Vet linda = orm.em().fork().findOneOrFail(Vet.class, where("firstName").eq("Linda"));
        assertThat(linda.getSpecialties()).extracting(Specialty::getName).containsExactly("radiology", "surgery");
    }

    @Test
    void a_visit_is_added_and_a_pet_goes_with_its_visits() {
        EntityManager em = orm.em().fork();
        Pet basil = em.findOneOrFail(Pet.class, where("name").eq("Basil"));
        basil.addVisit(visit(LocalDate.of(2026, 5, 5), "spayed"));
        em.flush();
        assertThat(orm.em().fork().count(Visit.class)).isEqualTo(3);
        em.remove(basil);
        em.flush();
        assertThat(orm.em().fork().count(Visit.class)).isZero();
    }

    @Test
    void final_collections_are_set_without_generated_classes_too() {
        try (var plain =
                SqliteORM.init(c -> c.dbName(":memory:").entities(Owner.class).reflectiveHydration())) {
            plain.schema().create();
            EntityManager em = plain.em().fork();
            Owner george = owner("George", "Franklin", "Madison");
            PetType cat = new PetType();
            cat.setName("cat");
            george.addPet(pet("Leo", cat));
            em.persistAll(List.of(cat, george));
            em.flush();
            george.addPet(pet("Max", cat));
            em.flush();
            Owner found = plain.em()
                    .fork()
                    .findOneOrFail(Owner.class, where("lastName").eq("Franklin"));
            assertThat(found.getPets()).extracting(Pet::getName).containsExactly("Leo", "Max");
        }
    }

    @Test
    void what_is_referred_to_stays() {
        EntityManager em = orm.em().fork();
        em.remove(em.findOneOrFail(PetType.class, where("name").eq("cat")));
        assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
    }
}
