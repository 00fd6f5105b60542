// SPDX-License-Identifier: MIT
package io.mikroorm.tck.shown;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.SerializeOptions;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.json.JsonTree;
import io.mikroorm.tck.contract.Laws;
import io.mikroorm.tck.junit.StatementCounter;
import io.mikroorm.tck.shown.Press.Label;
import io.mikroorm.tck.shown.Press.Land;
import io.mikroorm.tck.shown.Press.Novel;
import io.mikroorm.tck.shown.Press.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for everything that is shown, whatever was loaded and asked for. */
public abstract class SerializeLawsContract extends Laws {

    private static final int TRIES = 300;
    private static final int NOVELS = 6;
    private static final String[] WAYS = {
        "writer", "before", "labels", "contract", "labels.novels", "writer.novels", "text", "before.writer.home.land"
    };
    private static final String[] NAMES = {
        "id",
        "title",
        "name",
        "writer",
        "before",
        "labels",
        "contract",
        "novels",
        "judge",
        "judged",
        "home",
        "land",
        "deal",
        "best",
        "text",
        "short",
        "password",
        "street",
        "terms",
        "email",
        "bell",
        "nothing",
        "passwort"
    };
    private static final Set<String> NEVER = Set.of("password", "street");
    private static final String[] SECRETS = {"SECRET-PASSWORD", "SECRET-STREET"};

    private final StatementCounter statements = new StatementCounter();

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    /** On a publishing house. */
    protected SerializeLawsContract() {}

    /** Everything leads to much else, and back. */
    @BeforeProperty
    void open() {
        orm = driver().open(Press.ALL, c -> c.listener(statements));
        EntityManager em = orm.em().fork();
        List<Novel> novels = new ArrayList<>();
        List<Label> labels = List.of(Label.of("a"), Label.of("b"), Label.of("c"));
        Writer ann = Writer.of("Ann");
        ann.password = SECRETS[0];
        ann.home.street = SECRETS[1];
        ann.home.land = Ref.of(Land.of("CH", "Switzerland"));
        for (int i = 0; i < NOVELS; i++) {
            Novel novel = Novel.of("Novel " + i);
            ann.novels.add(novel);
            novel.before = i % 2 == 0 ? null : novels.get(i - 1);
            novel.labels.addAll(labels.subList(0, i % 3 + 1));
            Press.Contract contract = Press.Contract.of(i + "%");
            contract.novel = Ref.of(novel);
            contract.judge = Ref.of(ann);
            novels.add(novel);
            em.persist(contract);
        }
        em.persist(ann).flush();
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    private static String[] some(Random random) {
        return List.of(WAYS).stream().filter(way -> random.nextInt(3) == 0).toArray(String[]::new);
    }

    private static void choose(SerializeOptions options, Random random) {
        if (random.nextBoolean()) {
            options.loaded();
        }
        if (random.nextInt(3) == 0) {
            options.fields("id", "title", "writer", "labels", "before.title");
        }
        if (random.nextInt(3) == 0) {
            options.groups("friends");
        }
        if (random.nextBoolean()) {
            options.forceObject();
        }
        if (random.nextBoolean()) {
            options.skipNull();
        }
    }

    /** Of names as somebody outside may guess them. */
    private static String path(Random random) {
        StringBuilder path = new StringBuilder(NAMES[random.nextInt(NAMES.length)]);
        while (random.nextInt(3) > 0) {
            path.append('.').append(NAMES[random.nextInt(NAMES.length)]);
        }
        return path.toString();
    }

    private static void ask(SerializeOptions options, Random random) {
        if (random.nextBoolean()) {
            options.fields(path(random), WAYS[random.nextInt(WAYS.length)]);
        }
        if (random.nextBoolean()) {
            options.exclude(path(random));
        }
        if (random.nextBoolean()) {
            options.populate(path(random));
        }
        if (random.nextBoolean()) {
            options.loaded();
        }
    }

    /** What somebody outside gets to read: what is shown, or what is said of the mistake. */
    private static String told(Supplier<?> shown) {
        try {
            return String.valueOf(shown.get());
        } catch (ValidationException mistake) {
            return String.valueOf(mistake.getMessage());
        }
    }

    /** Looks at all names, at any depth. */
    private static void check(Object shown) {
        if (shown instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                assertThat(NEVER).doesNotContain((String) name);
                check(value == null ? "" : value);
            });
        } else if (shown instanceof Collection<?> all) {
            all.forEach(each -> check(each == null ? "" : each));
        }
    }

    @Property(tries = TRIES)
    void showing_sends_nothing_changes_nothing_ends_and_hides_what_is_hidden(@ForAll long seed) {
        Random random = new Random(seed);
        EntityManager em = orm.em().fork();
        String[] ways = some(random);
        List<Novel> novels = em.findAll(Novel.class, o -> o.populate(ways));
        em.populate(novels, "before");
        statements.reset();
        long choice = random.nextLong();

        List<? extends Map<String, ?>> shown = em.serializeAll(novels, o -> choose(o, new Random(choice)));
        String text = em.toJsonAll(novels, o -> choose(o, new Random(choice)));

        check(shown);
        assertThat(text).doesNotContain(SECRETS);
        assertThat(shown.toString()).doesNotContain(SECRETS);
        assertThat(shown).hasSize(NOVELS);
        assertThat(JsonTree.read(text)).isInstanceOf(List.class);
        assertThat(JsonTree.write(JsonTree.read(text))).hasSameSizeAs(text);
        assertThat(statements.all()).isZero();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Property(tries = TRIES)
    void no_path_brings_out_what_is_hidden(@ForAll long seed) {
        Random random = new Random(seed);
        EntityManager em = orm.em().fork();
        String[] ways = some(random);
        List<Novel> novels = em.findAll(Novel.class, o -> o.populate(ways));
        statements.reset();
        long choice = random.nextLong();

        String map = told(() -> em.serializeAll(novels, o -> ask(o, new Random(choice))));
        String text = told(() -> em.toJsonAll(novels, o -> ask(o, new Random(choice))));

        assertThat(map).doesNotContain(SECRETS);
        assertThat(text).doesNotContain(SECRETS);
        assertThat(statements.all()).isZero();
    }

    @Property(tries = TRIES)
    void what_is_loaded_by_some_paths_is_shown_by_them(@ForAll long seed) {
        Random random = new Random(seed);
        EntityManager em = orm.em().fork();
        String[] ways = some(random);
        List<Novel> novels = em.findAll(Novel.class, o -> o.populate(ways));
        statements.reset();

        List<? extends Map<String, ?>> shown = em.serializeAll(novels, o -> o.populate(ways));

        for (int i = 0; i < NOVELS; i++) {
            for (String way : ways) {
                if (way.equals("labels")) {
                    assertThat((Collection<?>) shown.get(i).get("labels"))
                            .hasSize(novels.get(i).labels.size())
                            .allMatch(Map.class::isInstance);
                }
                if (way.equals("writer")) {
                    assertThat(shown.get(i).get("writer") instanceof Map).isTrue();
                }
            }
        }
        assertThat(statements.all()).isZero();
    }
}
