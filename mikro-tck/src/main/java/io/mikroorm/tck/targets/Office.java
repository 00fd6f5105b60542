// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Desks with tasks and labels, of which collections have only some. */
public final class Office {

    /** All of its entities. */
    public static final List<Class<?>> ALL = List.of(Desk.class, Task.class, Label.class);

    private Office() {}

    /** How far a task is. */
    public enum State {
        /** Is to be done. */
        OPEN,
        /** Was done. */
        DONE
    }

    /** How much a label says. */
    @Embeddable
    public static class Look {
        public int weight;

        public boolean loud;

        /** Not loud. */
        public static Look of(int weight) {
            Look look = new Look();
            look.weight = weight;
            return look;
        }
    }

    /** Is done at a desk. */
    @Entity(orderBy = "name")
    public static class Task {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        public String name = "";

        public State state = State.OPEN;

        public @Nullable String archive;

        @ManyToOne
        public @Nullable Desk desk;

        @ManyToMany(mappedBy = "shared")
        public List<Desk> sharing = new ArrayList<>();

        /** Is open. */
        public static Task of(String name) {
            Task task = new Task();
            task.name = name;
            return task;
        }

        /** Was done. */
        public static Task done(String name) {
            Task task = of(name);
            task.state = State.DONE;
            return task;
        }
    }

    /** Is put on a desk. */
    @Entity(orderBy = "name")
    public static class Label {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        public String name = "";

        @Embedded
        public Look look = new Look();

        @ManyToMany(mappedBy = "labels", where = "floor >= 2")
        public EntityCollection<Desk> upstairs = EntityCollection.of(this);

        /** Of some weight. */
        public static Label of(String name, int weight) {
            Label label = new Label();
            label.name = name;
            label.look = Look.of(weight);
            return label;
        }
    }

    /** Has all of its tasks, and those that are open; labels, and those that are heavy, of the same links. */
    @Entity(orderBy = "name")
    public static class Desk {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        public String name = "";

        public int floor = 1;

        @OneToMany(mappedBy = "desk")
        public EntityCollection<Task> tasks = EntityCollection.of(this);

        @OneToMany(
                mappedBy = "desk",
                orphanRemoval = true,
                where = {"state = OPEN", "archive is null"})
        public EntityCollection<Task> open = EntityCollection.of(this);

        @ManyToMany(where = "state = OPEN")
        public List<Task> shared = new ArrayList<>();

        @ManyToMany(pivotTable = "desk_labels", joinColumn = "desk", inverseJoinColumn = "label")
        public EntityCollection<Label> labels = EntityCollection.of(this);

        @ManyToMany(
                pivotTable = "desk_labels",
                joinColumn = "desk",
                inverseJoinColumn = "label",
                orderBy = "name desc",
                where = {"look.weight > 5", "look.loud = false"})
        public EntityCollection<Label> heavy = EntityCollection.of(this);

        /** With tasks of its own. */
        public static Desk of(String name, Task... tasks) {
            Desk desk = new Desk();
            desk.name = name;
            desk.tasks.addAll(List.of(tasks));
            return desk;
        }
    }
}
