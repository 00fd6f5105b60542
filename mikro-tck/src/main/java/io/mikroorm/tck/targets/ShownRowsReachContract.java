// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.targets.School.Course;
import io.mikroorm.tck.targets.School.Guest;
import io.mikroorm.tck.targets.School.Pupil;
import io.mikroorm.tck.targets.School.Teacher;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Collections of some rows beside what else a relation may say: read at once, removed with their owner, keys of several parts, hierarchies. */
@Requires(Feature.COMPOSITE_KEYS)
public abstract class ShownRowsReachContract extends Contract {

    private static final School.Key KEY = new School.Key(3, 1);

    /** On a school. */
    protected ShownRowsReachContract() {}

    @Override
    protected List<Class<?>> entities() {
        return School.MODEL;
    }

    private static Teacher teacher(Teacher teacher, String name, boolean tenured) {
        teacher.name = name;
        teacher.tenured = tenured;
        return teacher;
    }

    private static Guest guest(String name, int weeks) {
        Guest guest = new Guest();
        guest.weeks = weeks;
        teacher(guest, name, false);
        return guest;
    }

    /** Two seniors and a junior, two courses of which one is closed, five teachers. */
    @BeforeEach
    void given() {
        School school = new School(3, 1);
        school.pupils.addAll(
                List.of(new Pupil(2026, 1, "Ann", 9), new Pupil(2026, 2, "Bob", 7), new Pupil(2027, 1, "Cid", 1)));
        school.courses.addAll(List.of(Course.of("art", true), Course.of("biology", false)));
        School other = new School(3, 2);
        other.pupils.add(new Pupil(2026, 3, "Dan", 9));
        List<Teacher> teachers = List.of(
                teacher(new Teacher(), "Eve", true),
                teacher(new Teacher(), "Fay", false),
                guest("Gus", 8),
                guest("Hal", 1),
                teacher(guest("Ida", 9), "Ida", true));
        teachers.forEach(each -> each.school = school);
        teachers.forEach(each -> {
            if (each instanceof Guest guest) {
                guest.visited = school;
            }
        });
        em.persist(school).persist(other).persistAll(teachers).flush();
        em = fresh();
        statements.reset();
    }

    private static List<String> names(Iterable<Pupil> pupils) {
        return StreamSupport.stream(pupils.spliterator(), false)
                .map(each -> each.name)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void what_is_read_at_once_is_those_rows(LoadStrategy strategy) {
        List<School> found = em.find(
                School.class, where("id").ne(null), o -> o.strategy(strategy).orderBy("id.number"));
        assertThat(found.get(0).seniors.isLoaded()).isTrue();
        assertThat(names(found.get(0).seniors)).containsExactly("Ann", "Bob");
        assertThat(names(found.get(1).seniors)).containsExactly("Dan");
        assertThat(found.get(0).pupils.isLoaded()).isFalse();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_is_read_at_once_is_read_behind_a_reference_too() {
        Pupil cid = em.findOneOrFail(Pupil.class, new Pupil.Key(2027, 1));
        School school = some(cid.school).load();
        assertThat(names(school.seniors)).containsExactly("Ann", "Bob");
        em.refresh(school);
        assertThat(names(school.seniors)).containsExactly("Ann", "Bob");
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void hierarchies_are_compared_where_their_values_are(LoadStrategy strategy) {
        School school = em.findOneOrFail(
                School.class, KEY, o -> o.populate("tenured", "guests").strategy(strategy));
        assertThat(school.tenured).extracting(each -> each.name).containsExactly("Eve", "Ida");
        assertThat(school.guests).extracting(each -> each.name).containsExactly("Gus");
        EntityManager other = fresh();
        assertThat(other.count(School.class, where("guests").some(where("weeks").lt(3))))
                .isZero();
        assertThat(other.count(School.class, where("tenured.name").eq("Ida"))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void links_of_keys_of_several_parts_are_those_rows(LoadStrategy strategy) {
        School school =
                em.findOneOrFail(School.class, KEY, o -> o.populate("courses").strategy(strategy));
        assertThat(school.courses).extracting(each -> each.name).containsExactly("art");
        school.courses.clear();
        em.flush();
        Course biology = fresh().findOneOrFail(Course.class, where("name").eq("biology"), o -> o.populate("schools"));
        assertThat(biology.schools).hasSize(1);
        assertThat(fresh().count(School.class, where("courses").exists())).isZero();
    }

    @Test
    void a_link_that_is_hidden_may_be_added_again() {
        School school = em.findOneOrFail(School.class, KEY, o -> o.populate("courses"));
        school.courses.add(em.findOneOrFail(Course.class, where("name").eq("biology")));
        em.flush();
        Course biology = fresh().findOneOrFail(Course.class, where("name").eq("biology"), o -> o.populate("schools"));
        assertThat(biology.schools).hasSize(1);
    }

    @Test
    void those_rows_go_with_their_owner_and_the_others_do_not() {
        School school = em.findOneOrFail(School.class, KEY, o -> o.populate("pupils"));
        em.findAll(Teacher.class).forEach(each -> each.school = null);
        em.findAll(Guest.class).forEach(each -> each.visited = null);
        em.remove(school);
        em.flush();
        assertThat(names(fresh().findAll(Pupil.class))).containsExactly("Cid", "Dan");
        assertThat(fresh().findOneOrFail(Pupil.class, new Pupil.Key(2027, 1)).school)
                .isNull();
        assertThat(fresh().count(Course.class)).isEqualTo(2);
    }

    @Test
    void those_rows_go_with_an_owner_that_was_never_read() {
        em.findAll(Teacher.class).forEach(each -> each.school = null);
        em.findAll(Guest.class).forEach(each -> each.visited = null);
        em.findOneOrFail(Pupil.class, new Pupil.Key(2027, 1)).school = null;
        em.flush();
        EntityManager other = fresh();
        other.remove(other.getReference(School.class, KEY));
        other.flush();
        assertThat(names(fresh().findAll(Pupil.class))).containsExactly("Cid", "Dan");
    }

    @Test
    void new_members_are_written_with_their_keys() {
        School school = em.findOneOrFail(School.class, KEY);
        school.seniors.add(new Pupil(2028, 1, "Zoe", 6));
        school.guests.load().add(guest("Kim", 4));
        em.flush();
        School found = fresh().findOneOrFail(School.class, KEY, o -> o.populate("guests"));
        assertThat(names(found.seniors)).containsExactly("Ann", "Bob", "Zoe");
        assertThat(found.guests).extracting(each -> each.name).containsExactly("Gus", "Kim");
    }
}
