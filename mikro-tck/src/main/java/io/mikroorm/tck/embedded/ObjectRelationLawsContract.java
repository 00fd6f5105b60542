// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.contract.Laws;
import io.mikroorm.tck.embedded.Dossier.Code;
import io.mikroorm.tck.embedded.Dossier.Coded;
import io.mikroorm.tck.embedded.Dossier.Label;
import io.mikroorm.tck.embedded.Dossier.Line;
import io.mikroorm.tck.embedded.Dossier.Links;
import io.mikroorm.tck.embedded.Dossier.Meta;
import io.mikroorm.tck.embedded.Dossier.Origin;
import io.mikroorm.tck.embedded.Dossier.Part;
import io.mikroorm.tck.embedded.Dossier.Seat;
import io.mikroorm.tck.embedded.Dossier.Token;
import io.mikroorm.tck.embedded.Dossier.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every object with relations inside, and every change of them: to new targets, to known ones, to none. */
public abstract class ObjectRelationLawsContract extends Laws {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final String[] ALL = {
        "meta.author",
        "meta.editor",
        "meta.origin.finder",
        "meta.copy.finder",
        "meta.lines.label",
        "lines.label",
        "links.label",
        "links.token",
        "links.seat",
        "links.part",
        "links.coded"
    };

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    /** On an empty store. */
    protected ObjectRelationLawsContract() {}

    @BeforeProperty
    void open() {
        orm = driver().open(List.of(Dossier.class, Writer.class), c -> {});
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @Property
    void its_targets_survive_save_clear_load_and_whatever_is_changed_and_a_second_flush_writes_nothing(
            @ForAll long seed) {
        Random random = new Random(seed);
        Drawn drawn = new Drawn(random);
        EntityManager em = orm.em().fork();
        Dossier dossier = new Dossier("d" + random.nextInt(9), drawn.meta());
        drawn.fill(dossier);
        em.persist(dossier);
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(loaded(dossier)).isEqualTo(text(dossier));
        for (int i = 0; i < 3; i++) {
            drawn.change(dossier);
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(loaded(dossier)).isEqualTo(text(dossier));
        }
    }

    /** What another one reads, to which reading is no change, of references or of what they lead to. */
    private String loaded(Dossier dossier) {
        EntityManager reader = orm.em().fork();
        Dossier found = reader.findOneOrFail(Dossier.class, id(dossier));
        assertThat(reader.plan().isEmpty()).isTrue();
        reader.populate(found, ALL);
        assertThat(reader.plan().isEmpty()).isTrue();
        return text(found);
    }

    private static Object id(Dossier dossier) {
        Long id = dossier.id;
        if (id == null) {
            throw new AssertionError("it has no key");
        }
        return id;
    }

    /** All that it says, and the names of all that it leads to. */
    private static String text(Dossier dossier) {
        Meta meta = dossier.meta;
        Links links = dossier.links;
        return dossier.name
                + meta.title
                + name(meta.author)
                + name(meta.editor)
                + text(meta.origin)
                + text(meta.copy)
                + (meta.lines == null ? "-" : text(meta.lines))
                + text(dossier.lines)
                + (links == null
                        ? "none"
                        : name(links.label)
                                + name(links.token)
                                + name(links.seat)
                                + name(links.part)
                                + name(links.coded));
    }

    private static String text(@Nullable Origin origin) {
        return origin == null ? "[]" : "[" + origin.place() + name(origin.finder()) + "]";
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.amount()).append(name(line.label())));
        return text.append(';').toString();
    }

    private static String name(@Nullable Object held) {
        Object target = held instanceof Ref<?> ref ? ref.get() : held;
        if (target instanceof Writer writer) {
            return "writer" + writer.id + writer.name;
        }
        if (target instanceof Label label) {
            return "label" + label.code + label.text;
        }
        if (target instanceof Token token) {
            return "token" + token.id + token.name;
        }
        if (target instanceof Seat seat) {
            return "seat" + seat.hall + seat.number + seat.name;
        }
        if (target instanceof Part part) {
            return "part" + part.id + part.name;
        }
        return target instanceof Coded coded ? "coded" + coded.code + coded.name : "no";
    }

    /** Draws targets, of which the earlier ones come again. */
    private record Drawn(Random random, List<Writer> writers, List<Label> labels) {

        Drawn(Random random) {
            this(random, new ArrayList<>(), new ArrayList<>());
        }

        private <T> @Nullable T perhaps(Function<Random, T> drawn) {
            return random.nextInt(3) == 0 ? null : drawn.apply(random);
        }

        private Writer writer() {
            if (writers.isEmpty() || random.nextInt(3) == 0) {
                writers.add(new Writer("w" + random.nextInt(99)));
            }
            return writers.get(random.nextInt(writers.size()));
        }

        private Label label() {
            if (labels.isEmpty() || random.nextInt(3) == 0) {
                int number = NEXT.incrementAndGet();
                labels.add(new Label("l" + number + "-" + Long.toHexString(random.nextLong()), "text" + number));
            }
            return labels.get(random.nextInt(labels.size()));
        }

        private Line line() {
            return new Line(random.nextInt(), Ref.of(label()));
        }

        private List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                lines.add(line());
            }
            return lines;
        }

        private Origin origin() {
            return new Origin(perhaps(r -> "p" + r.nextInt(4)), perhaps(r -> writer()));
        }

        Meta meta() {
            Meta meta = new Meta("t" + random.nextInt(4), perhaps(r -> writer()));
            meta.editor = perhaps(r -> Ref.of(writer()));
            Origin origin = perhaps(r -> origin());
            meta.origin = origin == null || origin.place() == null && origin.finder() == null ? null : origin;
            meta.copy = perhaps(r -> origin());
            meta.lines = perhaps(r -> lines());
            return meta;
        }

        private Links links() {
            Links links = new Links();
            long number = NEXT.incrementAndGet();
            UUID unique = new UUID(random.nextLong(), number);
            links.label = perhaps(r -> label());
            links.token = perhaps(r -> Ref.of(new Token("t" + r.nextInt(9))));
            links.seat = perhaps(r -> new Seat(unique.toString(), r.nextInt(), "s"));
            links.part = perhaps(r -> Ref.of(new Part(new Part.Id(unique, r.nextInt()), "p")));
            links.coded = perhaps(r -> new Coded(new Code((int) number), "c" + r.nextInt(9)));
            return links;
        }

        void fill(Dossier dossier) {
            dossier.links = perhaps(r -> links());
            dossier.lines = lines();
        }

        void change(Dossier dossier) {
            Meta meta = dossier.meta;
            switch (random.nextInt(8)) {
                case 0 -> dossier.meta = meta();
                case 1 -> fill(dossier);
                case 2 -> meta.author = perhaps(r -> writer());
                case 3 -> meta.editor = perhaps(r -> Ref.of(writer()));
                case 4 -> meta.copy = perhaps(r -> origin());
                case 5 -> dossier.lines.add(line());
                case 6 -> meta.lines = perhaps(r -> lines());
                default -> {
                    meta.title += "x";
                    meta.editor = meta.author == null ? null : Ref.of(meta.author);
                }
            }
        }
    }
}
