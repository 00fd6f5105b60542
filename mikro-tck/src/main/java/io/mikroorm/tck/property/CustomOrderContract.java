// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Orders by the place of values in a list. */
public abstract class CustomOrderContract extends Contract {

    /** Its constants have another order than their names. */
    enum Level {
        LOW,
        MIDDLE,
        HIGH
    }

    /** How fast. */
    @Embeddable
    static class Pace {

        @Property(
                customOrder = {"slow", "$fast", "it's"},
                length = 20,
                nullable = true)
        @Nullable
        String word;
    }

    /** Has values with orders of their own. */
    @Entity
    static class Task {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name;

        @Property(customOrder = {"LOW", "MIDDLE", "HIGH"})
        Level level;

        @Property(
                customOrder = {"HIGH", "LOW", "MIDDLE"},
                enumMode = EnumMode.ORDINAL)
        Level ordinal;

        @Property(
                customOrder = {"3", "1"},
                nullable = true)
        @Nullable
        Integer number;

        @Embedded
        Pace pace = new Pace();

        @ManyToOne(nullable = true)
        @Nullable
        Project project;

        /** To be filled. */
        @SuppressWarnings("NullAway.Init")
        protected Task() {}

        Task(String name, Level level, @Nullable Integer number) {
            this.name = name;
            this.level = level;
            this.ordinal = level;
            this.number = number;
        }
    }

    /** Has tasks. */
    @Entity(orderBy = "rank")
    static class Project {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        @Property(
                customOrder = {"best", "good"},
                length = 20)
        String rank = "";

        @OneToMany(mappedBy = "project", orderBy = "level desc, name")
        EntityCollection<Task> tasks = EntityCollection.of(this);
    }

    /** Is mapped in code. */
    static class Medal {

        @Nullable
        Long id;

        String metal = "";
    }

    /** On tasks. */
    protected CustomOrderContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Task.class, Project.class);
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(EntitySchema.define(Medal.class, e -> e.key("id")
                .property("metal", p -> p.length(20).customOrder("gold", "silver", "bronze"))));
    }

    /** Four tasks, of which the first two are of the second project and the others of the first. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Project good = project("one", "good");
        Project best = project("two", "best");
        List<Task> tasks = List.of(
                task("a", Level.HIGH, 1, "it's", best),
                task("b", Level.LOW, 2, null, best),
                task("c", Level.MIDDLE, 3, "slow", good),
                task("d", Level.LOW, null, "$fast", good));
        List<Object> all = new ArrayList<>(List.of(good, best));
        all.addAll(tasks);
        given(all.toArray());
    }

    private static Project project(String name, String rank) {
        Project project = new Project();
        project.name = name;
        project.rank = rank;
        return project;
    }

    private static Task task(
            String name, Level level, @Nullable Integer number, @Nullable String pace, Project project) {
        Task task = new Task(name, level, number);
        task.pace.word = pace;
        task.project = project;
        return task;
    }

    private String names(String... orders) {
        return names(em.findAll(Task.class, o -> o.orderBy(orders)));
    }

    private static String names(List<Task> tasks) {
        return String.join("", tasks.stream().map(task -> task.name).toList());
    }

    @Test
    void enums_sort_by_the_place_of_their_constant() {
        assertThat(names("level", "name")).isEqualTo("bdca");
        assertThat(names("level desc", "name")).isEqualTo("acbd");
        assertThat(names("ordinal", "name")).isEqualTo("abdc");
        assertThat(statements.selects()).isEqualTo(3);
    }

    @Test
    void texts_sort_by_their_place_whatever_is_in_them() {
        assertThat(names("pace.word nulls last")).isEqualTo("cdab");
        assertThat(names("pace.word desc nulls first")).isEqualTo("badc");
    }

    @Test
    void values_that_are_not_listed_come_behind_and_null_where_it_is_told() {
        assertThat(names("number nulls last")).isEqualTo("cabd");
        assertThat(names("number nulls first")).isEqualTo("dcab");
        assertThat(names("number desc nulls last")).isEqualTo("bacd");
    }

    @Test
    void orders_from_afar_follow_the_list() {
        assertThat(names("project.rank", "level", "name")).isEqualTo("badc");
        assertThat(names("project.rank desc", "name")).isEqualTo("cdab");
    }

    @Test
    void orders_through_collections_go_by_the_least_place_or_the_greatest() {
        em.persist(project("three", "good")).flush();
        assertThat(em.find(Project.class, where("tasks.name").ne("x"), o -> o.orderBy("tasks.level desc", "name")))
                .extracting(project -> project.name)
                .containsExactly("two", "one");
        assertThat(em.find(Project.class, where("tasks.name").ne("x"), o -> o.orderBy("tasks.ordinal", "name")))
                .extracting(project -> project.name)
                .containsExactly("two", "one");
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void members_and_owners_come_in_their_default_order(LoadStrategy strategy) {
        List<Project> projects =
                em.findAll(Project.class, o -> o.populate("tasks").strategy(strategy));
        assertThat(projects).extracting(project -> project.name).containsExactly("two", "one");
        assertThat(projects.get(0).tasks).extracting(task -> task.name).containsExactly("a", "b");
        assertThat(projects.get(1).tasks).extracting(task -> task.name).containsExactly("c", "d");
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void pages_are_cut_in_the_order_and_told_apart_by_the_key(LoadStrategy strategy) {
        List<String> names = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            int offset = page;
            List<Task> found = fresh().find(
                            Task.class, where("level").in(Level.LOW, Level.HIGH, Level.MIDDLE), o -> o.orderBy("level")
                                    .populate("project")
                                    .strategy(strategy)
                                    .limit(1)
                                    .offset(offset));
            names.add(names(found));
        }
        assertThat(names).containsExactly("b", "d", "c", "a");
        List<Project> projects = fresh().findAll(
                        Project.class,
                        o -> o.populate("tasks").strategy(strategy).limit(1));
        assertThat(projects).extracting(project -> project.name).containsExactly("two");
        assertThat(projects.get(0).tasks).extracting(task -> task.name).containsExactly("a", "b");
    }

    @Test
    void streams_follow_it() {
        try (Stream<Task> tasks = em.stream(Task.class, o -> o.orderBy("level", "name desc"))) {
            assertThat(tasks.map(task -> task.name)).containsExactly("d", "b", "c", "a");
        }
    }

    @Test
    void comparisons_do_not_follow_it() {
        assertThat(names(em.find(Task.class, where("number").gt(1), o -> o.orderBy("number"))))
                .isEqualTo("cb");
    }

    @Test
    void it_can_be_said_in_code() {
        for (String metal : List.of("silver", "tin", "gold", "bronze")) {
            Medal medal = new Medal();
            medal.metal = metal;
            em.persist(medal);
        }
        em.flush();
        assertThat(fresh().findAll(Medal.class, o -> o.orderBy("metal")))
                .extracting(medal -> medal.metal)
                .containsExactly("gold", "silver", "bronze", "tin");
        assertThat(orm.metadata().toString()).contains("in the order [gold, silver, bronze]");
    }
}
