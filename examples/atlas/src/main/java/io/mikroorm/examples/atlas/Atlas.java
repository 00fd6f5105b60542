// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.EntityManager;
import io.mikroorm.FlushPlan;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import static io.mikroorm.query.Where.where;

/**
 * Imports the JDK's data into a SQLite file, asks questions, changes something; then opens the file again, assigns the same
 * data to every row, and shows that there is nothing to flush.
 */
public final class Atlas {

    static final List<Class<?>> MODEL =
            List.of(Country.class, Currency.class, Language.class, Zone.class, ZoneTransition.class);

    private final Path file;
    private final JdkData jdk;
    private final Steps steps;

    Atlas(Path file, JdkData jdk, PrintStream out) {
        this.file = file;
        this.jdk = jdk;
        this.steps = new Steps(out);
    }

    /** Takes the file as its argument. On a file that exists only the second run takes place. */
    public static void main(String[] args) {
        Path file = Path.of(args.length == 0 ? "atlas.db" : args[0]);
        boolean unchanged = new Atlas(file, JdkData.all(), System.out).run();
        System.exit(unchanged ? 0 : 1);
    }

    /** Returns whether the second run had nothing to write, as it should. */
    boolean run() {
        if (!Files.exists(file)) {
            firstRun();
        }
        return secondRun();
    }

    private void firstRun() {
        steps.title("First run: " + file + " is new");
        try (SqlORM orm = open()) {
            steps.run("create the tables", () -> orm.schema().create());
            fill(orm.em().fork());
            new Questions(orm.em().fork(), steps).askAll();
            change(orm.em().fork());
        }
    }

    private void fill(EntityManager em) {
        steps.run("assign the JDK's data to new entities", () -> new Import(em, jdk).run());
        steps.detail(em.plan());
        steps.run("flush", em::flush);
    }

    private void change(EntityManager em) {
        List<Country> countries =
                em.find(Country.class, where("currency.code").eq("EUR"), o -> o.populate("languages"));
        Language klingon = new Language("tlh");
        klingon.describe(JdkData.languageNames("tlh"));
        for (Country country : countries) {
            country.note("euro");
            country.languages().add(klingon);
        }
        flush(em, "note and teach Klingon to " + countries.size() + " countries");
        klingon.countries().clear();
        em.remove(klingon);
        flush(em, "forget Klingon, keep the notes");
    }

    private void flush(EntityManager em, String what) {
        FlushPlan plan = em.plan();
        steps.run(what, em::flush);
        steps.detail(plan);
    }

    private boolean secondRun() {
        steps.title("Second run: " + file + " exists");
        try (SqlORM orm = open()) {
            EntityManager em = orm.em().fork();
            Import again = steps.ask("load every row", () -> new Import(em, jdk));
            steps.run("assign the JDK's data afresh to all of them", again::run);
            FlushPlan plan = em.plan();
            steps.run("flush", em::flush);
            steps.detail("the plan was: " + plan);
            steps.detail(
                    plan.isEmpty() ? "as it should be" : "so the file was made of other data, by another JDK perhaps");
            steps.title("Rows");
            MODEL.forEach(type -> count(em, type));
            return plan.isEmpty();
        }
    }

    private void count(EntityManager em, Class<?> type) {
        steps.detail(String.format(Locale.ROOT, "%-16s %6d", type.getSimpleName(), em.count(type)));
    }

    private SqlORM open() {
        return SqliteORM.init(c -> c.dbName(file.toString())
                .entities(MODEL.toArray(new Class<?>[0]))
                .listener(steps));
    }
}
