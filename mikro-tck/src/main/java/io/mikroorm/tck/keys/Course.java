// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import org.jspecify.annotations.Nullable;

/** Its links have a table with a name, as those of many thousand pupils should. */
@Entity
public class Course {

    @PrimaryKey
    public @Nullable Long id;

    public String title;

    @ManyToMany(pivotTable = "enrolment", joinColumn = "course", inverseJoinColumn = "pupil", orderBy = "name desc")
    public EntityCollection<Pupil> pupils = EntityCollection.of(this);

    @ManyToMany(pivotTable = "needed_before")
    public EntityCollection<Course> requires = EntityCollection.of(this);

    /** For the ORM. */
    protected Course() {}

    /** A course without pupils. */
    public Course(String title) {
        this.title = title;
    }

    /** Goes to courses. */
    @Entity
    public static class Pupil {

        @PrimaryKey
        public @Nullable Long id;

        public String name;

        @ManyToMany(mappedBy = "pupils", orderBy = "title")
        public EntityCollection<Course> courses = EntityCollection.of(this);

        /** For the ORM. */
        protected Pupil() {}

        /** Goes nowhere yet. */
        public Pupil(String name) {
            this.name = name;
        }
    }
}
