// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which tables of a hierarchy with a table for each class a flush writes to, and in which order. */
public abstract class JoinedWritesContract extends Contract {

    private static final Pattern WRITE = Pattern.compile(
            "(?:select .* from final table \\()?(insert into|update|delete from) [`\"]?(\\w+)[`\"]?.*", Pattern.DOTALL);

    /** On a small museum. */
    protected JoinedWritesContract() {}

    /** Refers to a class below it; its key is given. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Staff {

        @PrimaryKey
        String code = "";

        @ManyToOne
        @Nullable
        Ref<Boss> boss;
    }

    /** Who is referred to by all. */
    @Entity
    static class Boss extends Staff {

        @Unique
        int office;

        static Boss of(String code, int office) {
            Boss boss = new Boss();
            boss.code = code;
            boss.office = office;
            return boss;
        }
    }

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Museum.ALL);
        all.addAll(List.of(Staff.class, Boss.class));
        return all;
    }

    /** The writes that were sent: the first word and the table of each. */
    private List<String> writes() {
        return statements.texts().stream()
                .map(text -> WRITE.matcher(text.toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .map(write -> write.group(1).split(" ")[0] + " " + write.group(2))
                .collect(Collectors.toList());
    }

    @Test
    void rows_of_one_class_take_one_statement_for_each_table_from_the_root_down() {
        for (int i = 0; i < 5; i++) {
            em.persist(new Essay("e" + i, Essay.Tone.LIGHT));
        }
        em.flush();

        assertThat(writes().stream().distinct()).containsExactly("insert work", "insert writing", "insert essay");
        assertThat(fresh().findAll(Essay.class)).hasSize(5);
        assertThat(statements.rows("insert")).isEqualTo(15);
    }

    @Test
    void every_level_has_a_row_with_the_key_of_the_roots() {
        Sequel sequel = new Sequel("Two", "crime");
        em.persist(sequel);
        em.flush();

        assertThat(writes()).containsExactly("insert work", "insert writing", "insert novel", "insert later_novel");
        assertThat(fresh().findOneOrFail(Sequel.class, some(sequel.getId())).getGenre())
                .isEqualTo("crime");
    }

    @Test
    void only_tables_with_a_changed_column_are_updated_and_the_roots_with_the_version() {
        Sequel sequel = new Sequel("Two", "crime");
        em.persist(sequel);
        em.flush();
        statements.reset();
        sequel.setLast(true);
        em.flush();
        assertThat(writes()).containsExactly("update work", "update later_novel");
        assertThat(sequel.getVersion()).isEqualTo(2);

        statements.reset();
        sequel.setTitle("Three");
        em.flush();
        assertThat(writes()).containsExactly("update work");

        statements.reset();
        sequel.setPages(7);
        sequel.setGenre("love");
        em.flush();
        assertThat(writes()).containsExactly("update work", "update writing", "update novel");
        Sequel read = fresh().findOneOrFail(Sequel.class, some(sequel.getId()));
        assertThat(read.getPages()).isEqualTo(7);
        assertThat(read.isLast()).isTrue();
        assertThat(read.getVersion()).isEqualTo(sequel.getVersion());
    }

    @Test
    void many_changed_rows_of_one_class_are_written_together() {
        for (int i = 0; i < 8; i++) {
            em.persist(new Painting("p" + i, i, "red"));
        }
        em.flush();
        statements.reset();
        for (Painting painting : em.findAll(Painting.class)) {
            painting.setColour("blue" + painting.getWidth());
        }
        em.flush();

        List<String> updates = statements.texts().stream()
                .filter(text -> text.contains("update "))
                .distinct()
                .toList();
        assertThat(updates).hasSize(2);
        assertThat(updates.get(0)).contains("work").doesNotContain("painting");
        assertThat(updates.get(1)).contains("painting").doesNotContain("work");
        assertThat(fresh().findAll(Painting.class, o -> o.orderBy("title")))
                .extracting(Painting::getColour)
                .startsWith("blue0.0", "blue1.0")
                .doesNotContain("red");
    }

    @Test
    void a_change_of_a_class_below_is_noticed_by_whoever_read_the_row_before() {
        Painting painting = new Painting("Sea", 2, "blue");
        em.persist(painting);
        em.flush();
        EntityManager other = fresh();
        other.findOneOrFail(Painting.class, some(painting.getId())).setColour("green");
        other.flush();
        painting.setPlace(7);

        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        Painting read = fresh().findOneOrFail(Painting.class, some(painting.getId()));
        assertThat(read.getPlace()).isNull();
        assertThat(read.getColour()).isEqualTo("green");
    }

    @Test
    void the_rows_of_all_levels_are_deleted_with_that_of_the_root() {
        Sequel sequel = new Sequel("Two", "crime");
        Essay essay = new Essay("Mia", Essay.Tone.LIGHT);
        em.persist(sequel).persist(essay);
        em.flush();
        statements.reset();
        em.remove(sequel);
        em.remove(essay);
        em.flush();

        assertThat(writes().stream().distinct()).containsExactly("delete work");
        EntityManager after = fresh();
        assertThat(after.count(Work.class)).isZero();
        assertThat(after.count(Writing.class)).isZero();
        assertThat(after.count(Novel.class)).isZero();
        assertThat(after.count(Sequel.class)).isZero();
        assertThat(after.count(Essay.class)).isZero();
    }

    @Test
    void a_row_that_others_changed_is_not_deleted() {
        Essay essay = new Essay("Mia", Essay.Tone.LIGHT);
        em.persist(essay);
        em.flush();
        EntityManager other = fresh();
        other.findOneOrFail(Work.class, some(essay.getId())).setTitle("Other");
        other.flush();
        em.remove(essay);

        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        assertThat(fresh().count(Essay.class)).isEqualTo(1);
    }

    @Test
    void a_count_and_a_condition_take_only_the_tables_that_they_need() {
        em.persist(new Sequel("Two", "crime"));
        em.flush();
        statements.reset();

        assertThat(em.count(Novel.class, where("genre").eq("crime"))).isEqualTo(1);
        assertThat(em.count(Sequel.class, where("last").eq(false))).isEqualTo(1);
        assertThat(statements.texts().stream().filter(text -> text.startsWith("select")))
                .hasSize(2)
                .noneMatch(text -> text.contains("join"));
        assertThat(em.count(Sequel.class, where("title").eq("Two"))).isEqualTo(1);
        assertThat(statements.texts().get(statements.texts().size() - 1)).contains("inner join");
    }

    @Test
    void unique_values_of_each_level_are_those_of_its_table() {
        Painting painting = new Painting("Sea", 2, "blue");
        painting.setPlace(1);
        Painting other = new Painting("Land", 2, "green");
        other.setPlace(1);
        em.persist(painting).persist(other);

        assertThatThrownBy(em::flush)
                .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> assertThat(e.properties())
                        .containsExactly("Painting.place"));
        assertThat(fresh().count(Work.class)).isZero();
    }

    @Test
    void unique_values_of_the_root_are_those_of_all_classes() {
        em.persist(new Painting("Sea", 2, "blue")).persist(new Essay("Sea", Essay.Tone.LIGHT));

        assertThatThrownBy(em::flush)
                .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> assertThat(e.properties())
                        .containsExactly("Work.title"));
        assertThat(fresh().count(Work.class)).isZero();
    }

    @Test
    void a_unique_value_of_a_level_passes_on_in_one_flush() {
        Painting painting = new Painting("Sea", 2, "blue");
        painting.setPlace(1);
        Painting other = new Painting("Land", 2, "green");
        other.setPlace(2);
        em.persist(painting).persist(other);
        em.flush();
        painting.setPlace(2);
        other.setPlace(1);
        em.flush();

        assertThat(fresh().findOneOrFail(Painting.class, where("place").eq(2)).getTitle())
                .isEqualTo("Sea");
    }

    @Test
    void rows_of_one_flush_refer_to_a_table_that_is_written_after_theirs() {
        Boss first = Boss.of("a", 1);
        Boss second = Boss.of("b", 2);
        Boss own = Boss.of("c", 3);
        Staff staff = new Staff();
        staff.code = "d";
        first.boss = Ref.of(own);
        second.boss = Ref.of(first);
        own.boss = Ref.of(own);
        staff.boss = Ref.of(second);
        em.persistAll(List.of(first, second, own, staff));
        em.flush();

        assertThat(fresh().findAll(Staff.class, o -> o.orderBy("code")))
                .extracting(each -> some(each.boss).key())
                .containsExactly("c", "a", "c", "b");
    }

    @Test
    void pages_by_what_only_a_class_below_has_do_not_overlap() {
        for (String code : List.of("x", "w", "z", "y")) {
            Staff staff = new Staff();
            staff.code = code;
            em.persist(staff);
        }
        em.persist(Boss.of("a", 1));
        em.flush();
        List<String> codes = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            int from = page;
            fresh().findAll(Staff.class, o -> o.orderBy("office").offset(from).limit(1))
                    .forEach(staff -> codes.add(staff.code));
        }
        assertThat(codes).containsExactlyInAnyOrder("a", "w", "x", "y", "z");
        assertThat(codes.stream().filter(code -> !code.equals("a"))).containsExactly("w", "x", "y", "z");
    }

    @Test
    void a_plan_says_what_becomes_of_objects_and_the_flush_of_tables() {
        em.persist(new Sequel("Two", "crime"));

        assertThat(em.plan().toString()).contains("Sequel");
        assertThat(statements.all()).isZero();
    }

    @Test
    void a_failed_flush_leaves_no_rows_in_any_table() {
        em.persist(new Sequel("Two", "crime"));
        em.flush();
        em.persist(new Sequel("Three", "crime")).persist(new Essay("Two", Essay.Tone.LIGHT));

        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(fresh().findAll(Work.class)).singleElement().isInstanceOf(Sequel.class);
        assertThat(fresh().count(Sequel.class)).isEqualTo(1);
    }
}
