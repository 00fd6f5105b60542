// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.EntityManager;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.keys.Course.Pupil;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Links in a table that the mapping names are as all others, also where a store would keep them elsewhere. */
public abstract class NamedPivotContract extends Contract {

    /** On a school. */
    protected NamedPivotContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Course.class, Pupil.class);
    }

    /** Ann and Bob do maths, Bob and Cid do art, nobody does music; art requires maths. */
    private void school() {
        Course maths = new Course("maths");
        Course art = new Course("art");
        Pupil bob = new Pupil("Bob");
        maths.pupils.addAll(List.of(new Pupil("Ann"), bob));
        art.pupils.addAll(List.of(bob, new Pupil("Cid")));
        art.requires.add(maths);
        given(maths, art, new Course("music"));
    }

    private Course course(EntityManager manager, String title) {
        return manager.findOneOrFail(Course.class, where("title").eq(title));
    }

    private Pupil pupil(String name) {
        return em.findOneOrFail(Pupil.class, where("name").eq(name));
    }

    private List<String> pupils(String course) {
        return course(fresh(), course).pupils.load().stream()
                .map(pupil -> pupil.name)
                .toList();
    }

    private List<String> courses(Condition<Object> where) {
        return fresh().find(Course.class, where, o -> o.orderBy("title")).stream()
                .map(course -> course.title)
                .toList();
    }

    private List<String> pupils(Condition<Object> where) {
        return fresh().find(Pupil.class, where, o -> o.orderBy("name")).stream()
                .map(pupil -> pupil.name)
                .toList();
    }

    @Test
    void both_sides_are_populated_in_each_way() {
        school();
        for (LoadStrategy strategy : LoadStrategy.values()) {
            EntityManager other = fresh();
            List<Course> all = other.findAll(Course.class, o -> o.populate("pupils.courses", "requires")
                    .strategy(strategy)
                    .orderBy("title"));
            assertThat(all).extracting(course -> course.title).containsExactly("art", "maths", "music");
            assertThat(all.get(0).pupils).extracting(pupil -> pupil.name).containsExactly("Cid", "Bob");
            assertThat(all.get(1).pupils).extracting(pupil -> pupil.name).containsExactly("Bob", "Ann");
            assertThat(all.get(2).pupils).isEmpty();
            assertThat(all.get(1).pupils.toList().get(0).courses).containsExactly(all.get(0), all.get(1));
            assertThat(all.get(0).requires).containsExactly(all.get(1));
            assertThat(other.plan().isEmpty()).isTrue();
        }
    }

    @Test
    void links_are_added_removed_replaced_and_cleared() {
        school();
        Course maths = course(em, "maths");
        maths.pupils.add(pupil("Cid"));
        maths.pupils.remove(pupil("Ann"));
        em.flush();
        assertThat(pupils("maths")).containsExactly("Cid", "Bob");

        maths.pupils.load();
        maths.pupils.set(List.of(pupil("Ann"), pupil("Bob")));
        em.flush();
        assertThat(pupils("maths")).containsExactly("Bob", "Ann");

        maths.pupils.clear();
        em.flush();
        assertThat(pupils("maths")).isEmpty();
        assertThat(pupils("art")).containsExactly("Cid", "Bob");
    }

    @Test
    void links_are_changed_from_the_other_side() {
        school();
        Pupil ann = pupil("Ann");
        ann.courses.remove(course(em, "maths"));
        ann.courses.add(course(em, "music"));
        em.flush();
        assertThat(pupils("maths")).containsExactly("Bob");
        assertThat(pupils("music")).containsExactly("Ann");
    }

    @Test
    void a_link_that_is_there_is_there_once() {
        school();
        course(em, "maths").pupils.add(pupil("Ann"));
        em.flush();
        assertThat(pupils("maths")).containsExactly("Bob", "Ann");
    }

    @Test
    void conditions_go_through_them() {
        school();
        assertThat(courses(where("pupils.name").eq("Bob"))).containsExactly("art", "maths");
        assertThat(courses(where("pupils").eq(pupil("Cid")))).containsExactly("art");
        assertThat(courses(where("pupils").isNull())).containsExactly("music");
        assertThat(courses(where("pupils").exists())).containsExactly("art", "maths");
        assertThat(courses(where("pupils.name").eq("Ann").not())).containsExactly("art", "music");
        assertThat(courses(where("requires.pupils.name").eq("Ann"))).containsExactly("art");
        assertThat(pupils(where("courses.title").eq("art"))).containsExactly("Bob", "Cid");
        assertThat(pupils(where("courses")
                        .some(where("title").like("%a%").and(where("requires").exists()))))
                .containsExactly("Bob", "Cid");
        assertThat(fresh().findAll(Course.class, o -> o.orderBy("pupils.name", "title")))
                .extracting(course -> course.title)
                .containsExactlyInAnyOrder("maths", "art", "music");
    }

    @Test
    void links_go_with_either_side() {
        school();
        em.remove(pupil("Bob"));
        em.flush();
        assertThat(pupils("maths")).containsExactly("Ann");
        assertThat(pupils("art")).containsExactly("Cid");
        em.remove(course(em, "maths"));
        em.flush();
        assertThat(pupils(where("courses").exists())).containsExactly("Cid");
        assertThat(courses(where("requires").exists())).isEmpty();
    }

    @Test
    void many_links_are_written_together() {
        Course course = new Course("sports");
        List<Pupil> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(new Pupil("p" + i));
        }
        course.pupils.addAll(many);
        given(course);
        Course stored = em.findOneOrFail(Course.class, where("title").eq("sports"), o -> o.populate("pupils"));
        assertThat(stored.pupils).hasSize(1_000);
        stored.pupils.clear();
        em.flush();
        assertThat(pupils("sports")).isEmpty();
    }
}
