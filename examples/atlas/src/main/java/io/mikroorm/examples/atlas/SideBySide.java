// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.EntityManager;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;

/**
 * The same classes in a SQLite file and in MongoDB at the same time: imports the JDK's data into both, changes both, and compares what
 * comes back; then assigns the same data once more, and shows that neither has anything to flush.
 */
public final class SideBySide {

    /** Where the data goes on MongoDB. It stays there, to be looked at, until the next run. */
    static final String DATABASE = "mikro_atlas";

    static final String VARIABLE = "MIKRO_TEST_MONGODB_URL";
    private static final int SHOWN = 5;

    private final List<Store> stores;
    private final JdkData jdk;
    private final PrintStream out;

    SideBySide(List<Store> stores, JdkData jdk, PrintStream out) {
        this.stores = List.copyOf(stores);
        this.jdk = jdk;
        this.out = out;
    }

    /** Takes the SQLite file, and the URL of MongoDB unless the environment has it. */
    public static void main(String[] args) {
        Path file = Path.of(args.length == 0 ? "atlas-beside-mongodb.db" : args[0]);
        String url = args.length > 1 ? args[1] : System.getenv(VARIABLE);
        System.exit(run(file, url, JdkData.all(), System.out));
    }

    /** Returns what the program exits with: 0 if all is as it should be, 1 if not, 2 without a MongoDB. */
    static int run(Path file, @Nullable String url, JdkData jdk, PrintStream out) {
        if (url == null || url.isBlank()) {
            out.println(
                    "There is no MongoDB to go to. Give its URL, as in ./atlas-mongodb mongodb://localhost:27017, or set "
                            + VARIABLE + ". Whichever database the URL names, the data goes to '" + DATABASE
                            + "'. A server for a try: docker run --rm -p 27017:27017 mongo:8");
            return 2;
        }
        try (Store sqlite = Store.sqlite(file);
                Store mongodb = Store.mongodb(url, DATABASE)) {
            return new SideBySide(List.of(sqlite, mongodb), jdk, out).run() ? 0 : 1;
        }
    }

    /** Returns whether the stores agree, and had nothing to write in the end. */
    boolean run() {
        heading();
        each("make tables and collections", Store::renew);
        each("assign the JDK's data to new entities", store -> new Import(store.begin(), jdk).run());
        plans();
        each("flush", store -> store.em().flush());
        each("note the countries that pay with EUR", store -> note(store.begin()));
        plans();
        each("flush", store -> store.em().flush());
        boolean same = compare();
        each("load all, and assign the same data afresh", store -> new Import(store.begin(), jdk).run());
        boolean idle = plans();
        each("flush", store -> store.em().flush());
        out.println(same && idle ? "As it should be." : "That should not be.");
        return same && idle;
    }

    private static void note(EntityManager em) {
        em.find(Country.class, where("currency.code").eq("EUR")).forEach(country -> country.note("euro"));
    }

    private boolean compare() {
        List<Contents> all = new ArrayList<>();
        each("load everything", store -> all.add(Contents.of(store.begin())));
        Contents first = all.get(0);
        boolean same = true;
        for (int i = 1; i < all.size(); i++) {
            SortedSet<String> differences = first.differences(all.get(i));
            same &= differences.isEmpty();
            differences.stream().limit(SHOWN).forEach(name -> detail("differs: " + name));
            detail(first.size() + " entities compared, " + differences.size() + " differ");
        }
        return same;
    }

    /** Prints what each is about to flush, once where it is the same. Returns whether none has anything to do. */
    private boolean plans() {
        Map<String, List<String>> plans = new LinkedHashMap<>();
        for (Store store : stores) {
            plans.computeIfAbsent(store.em().plan().toString(), plan -> new ArrayList<>())
                    .add(store.name());
        }
        plans.forEach((plan, names) -> {
            detail("the plan on " + String.join(" and ", names) + ":");
            plan.lines().forEach(line -> detail("  " + line));
        });
        return stores.stream().allMatch(store -> store.em().plan().isEmpty());
    }

    private void each(String what, Consumer<Store> work) {
        out.printf(Locale.ROOT, "  %-45s", what);
        for (Store store : stores) {
            long sent = store.sent();
            long start = System.nanoTime();
            work.accept(store);
            long millis = (System.nanoTime() - start) / 1_000_000;
            out.printf(Locale.ROOT, " %6d %6d ms ", store.sent() - sent, millis);
        }
        out.println();
    }

    private void heading() {
        out.printf(Locale.ROOT, "  %-45s", "sent and taken by");
        for (Store store : stores) {
            out.printf(Locale.ROOT, " %16s", store.name());
        }
        out.println();
    }

    private void detail(String text) {
        out.println("      " + text);
    }
}
