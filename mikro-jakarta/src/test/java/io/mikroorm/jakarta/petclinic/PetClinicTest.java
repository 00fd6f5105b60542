// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.petclinic;

import io.mikroorm.EntityManager;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of a clinic do, each with an entity manager of its own, on a model in which only collections know whose a row is. */
class PetClinicTest {

    private final SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Owner.class));

    @BeforeEach
    void open() {
        orm.schema().create();
        EntityManager em = orm.em().fork();
        Kind cat = new Kind("cat");
        Kind dog = new Kind("dog");
        em.persistAll(List.of(cat, dog));
        Owner jean = new Owner("Jean", "Coleman");
        jean.livesAt("105 N. Lake St.", "Monona", "6085552654");
        Pet max = new Pet("Max", cat);
        max.getVisits().add(new Visit(LocalDate.of(2026, 9, 4), "rabies shot"));
        max.getVisits().add(new Visit(LocalDate.of(2026, 3, 4), "neutered"));
        jean.getPets().addAll(List.of(new Pet("Samantha", cat), max));
        Owner peter = new Owner("Peter", "McTavish");
        peter.getPets().add(new Pet("George", dog));
        em.persistAll(List.of(jean, peter, new Owner("Carlos", "Estaban")));
        em.flush();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private Owner shown(String lastName) {
        return orm.em().fork().findOneOrFail(Owner.class, where("lastName").eq(lastName));
    }

    private static List<String> visits(Pet pet) {
        return pet.getVisits().stream().map(Visit::getDescription).toList();
    }

    @Test
    void the_columns_are_in_the_tables_of_the_members() {
        assertThat(orm.metadata().get(Pet.class).columns())
                .extracting(MappedColumn::name)
                .containsExactly("id", "name", "birth_date", "type_id", "owner_id");
        assertThat(orm.metadata().get(Visit.class).columns())
                .extracting(MappedColumn::name)
                .containsExactly("id", "visit_date", "description", "pet_id");
        assertThat(orm.schema().createSql())
                .contains("references \"owners\"")
                .contains("references \"pets\"")
                .contains("(\"owner_id\")")
                .contains("(\"pet_id\")");
    }

    @Test
    void owners_are_looked_for_by_the_start_of_their_last_name_page_by_page() {
        EntityManager em = orm.em().fork();
        List<Owner> page = em.find(Owner.class, where("lastName").like("%"), o -> o.orderBy("lastName")
                .limit(2));
        assertThat(page).extracting(Owner::getLastName).containsExactly("Coleman", "Estaban");
        assertThat(page.get(0).getPets()).extracting(Pet::getName).containsExactly("Max", "Samantha");
        assertThat(page.get(1).getPets()).isEmpty();
        assertThat(em.find(Owner.class, where("lastName").like("Mc%")))
                .singleElement()
                .extracting(owner -> owner.pet("George").getKind())
                .extracting(Kind::getName)
                .isEqualTo("dog");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void an_owner_is_shown_with_pets_and_visits() {
        Owner jean = shown("Coleman");
        assertThat(jean.getPets()).extracting(Pet::getName).containsExactly("Max", "Samantha");
        assertThat(visits(jean.pet("Max"))).containsExactly("neutered", "rabies shot");
        assertThat(visits(jean.pet("Samantha"))).isEmpty();
    }

    @Test
    void an_owner_is_edited() {
        EntityManager em = orm.em().fork();
        Owner jean = em.findOneOrFail(Owner.class, where("lastName").eq("Coleman"));
        em.assign(jean, Map.of("city", "Madison", "address", "1450 Oak Blvd."));
        em.flush();
        assertThat(shown("Coleman").getCity()).isEqualTo("Madison");
        assertThat(shown("Coleman").getPets()).hasSize(2);
    }

    @Test
    void a_pet_is_added_and_edited() {
        EntityManager em = orm.em().fork();
        Owner carlos = em.findOneOrFail(Owner.class, where("lastName").eq("Estaban"));
        Kind dog = em.findOneOrFail(Kind.class, where("name").eq("dog"));
        Pet lucky = new Pet("Lucky", dog);
        lucky.setBirthDate(LocalDate.of(2025, 8, 6));
        carlos.getPets().add(lucky);
        em.flush();
        assertThat(lucky.isNew()).isFalse();

        EntityManager other = orm.em().fork();
        Pet pet = other.findOneOrFail(Owner.class, where("lastName").eq("Estaban"))
                .pet("Lucky");
        pet.setName("Sly");
        other.flush();
        assertThat(shown("Estaban").pet("Sly").getBirthDate()).isEqualTo(LocalDate.of(2025, 8, 6));
    }

    @Test
    void a_visit_is_added_to_a_pet_of_an_owner() {
        EntityManager em = orm.em().fork();
        Owner jean = em.findOneOrFail(Owner.class, where("lastName").eq("Coleman"));
        jean.pet("Samantha").getVisits().add(new Visit(LocalDate.of(2026, 6, 8), "spayed"));
        em.flush();
        assertThat(visits(shown("Coleman").pet("Samantha"))).containsExactly("spayed");
        assertThat(visits(shown("Coleman").pet("Max"))).hasSize(2);
    }

    @Test
    void who_is_removed_takes_pets_and_visits_along() {
        EntityManager em = orm.em().fork();
        em.remove(em.findOneOrFail(Owner.class, where("lastName").eq("Coleman")));
        em.flush();
        assertThat(em.fork().count(Visit.class)).isZero();
        assertThat(em.fork().findAll(Pet.class)).extracting(Pet::getName).containsExactly("George");
        assertThat(em.fork().count(Owner.class, where("pets.kind.name").eq("dog")))
                .isEqualTo(1);
    }
}
