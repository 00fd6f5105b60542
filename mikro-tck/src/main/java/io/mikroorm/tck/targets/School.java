// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school, whose collections of some rows are read at once, go with it, and lead to keys of several parts and to hierarchies. */
@Entity
class School {

    static final List<Class<?>> MODEL = List.of(School.class, Pupil.class, Course.class, Teacher.class, Guest.class);

    /** Its number in a town. */
    record Key(int town, int number) {}

    @PrimaryKey
    Key id;

    @OneToMany(mappedBy = "school")
    final EntityCollection<Pupil> pupils = EntityCollection.of(this);

    @OneToMany(
            mappedBy = "school",
            eager = true,
            cascade = {Cascade.PERSIST, Cascade.REMOVE},
            where = "grade > 5")
    final EntityCollection<Pupil> seniors = EntityCollection.of(this);

    @ManyToMany(where = "open = true")
    final EntityCollection<Course> courses = EntityCollection.of(this);

    @OneToMany(mappedBy = "school", where = "tenured = true")
    final EntityCollection<Teacher> tenured = EntityCollection.of(this);

    @OneToMany(
            mappedBy = "visited",
            where = {"weeks > 2", "tenured = false"})
    final EntityCollection<Guest> guests = EntityCollection.of(this);

    /** For the ORM. */
    @SuppressWarnings("NullAway")
    School() {}

    School(int town, int number) {
        this.id = new Key(town, number);
    }

    /** Known by a number in a year. */
    @Entity(orderBy = "name")
    static class Pupil {

        /** Its number in a year. */
        record Key(int year, int number) {}

        @PrimaryKey
        Key id;

        @Property(length = 20)
        String name = "";

        int grade;

        @ManyToOne
        @Nullable
        Ref<School> school;

        /** For the ORM. */
        @SuppressWarnings("NullAway")
        Pupil() {}

        Pupil(int year, int number, String name, int grade) {
            this.id = new Key(year, number);
            this.name = name;
            this.grade = grade;
        }
    }

    /** May be closed. */
    @Entity(orderBy = "name")
    static class Course {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        boolean open = true;

        @ManyToMany(mappedBy = "courses")
        final EntityCollection<School> schools = EntityCollection.of(this);

        static Course of(String name, boolean open) {
            Course course = new Course();
            course.name = name;
            course.open = open;
            return course;
        }
    }

    /** Works at a school. */
    @Entity(orderBy = "name")
    @Inheritance
    static class Teacher {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        boolean tenured;

        @ManyToOne
        @Nullable
        School school;
    }

    /** Works there for some time. */
    @Entity
    static class Guest extends Teacher {

        int weeks;

        @ManyToOne
        @Nullable
        School visited;
    }
}
