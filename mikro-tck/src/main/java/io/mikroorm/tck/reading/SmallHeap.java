// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.tck.junit.TckDriver;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program that stores rows and streams them: to be run with a heap that is far smaller than they are. */
final class SmallHeap {

    private static final int AT_ONCE = 500;

    private SmallHeap() {}

    /** With the class of a driver, the number of rows, and the characters of each. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(arguments[0]).getDeclaredConstructor();
        constructor.setAccessible(true);
        TckDriver driver = (TckDriver) constructor.newInstance();
        int rows = Integer.parseInt(arguments[1]);
        try (MikroORM orm = driver.open(List.of(Paper.class), c -> {})) {
            EntityManager em = orm.em().fork();
            String text = "x".repeat(Integer.parseInt(arguments[2]));
            for (int i = 1; i <= rows; i++) {
                em.persist(new Paper(i, text));
                if (i % AT_ONCE == 0 || i == rows) {
                    em.flush();
                    em.clear();
                }
            }
            long start = System.nanoTime();
            long sum = 0;
            try (Stream<Paper> papers = em.stream(Paper.class)) {
                sum = papers.mapToLong(paper -> paper.number).sum();
            }
            long expected = rows * (rows + 1L) / 2;
            System.out.println(
                    sum == expected
                            ? "streamed " + rows + " rows in " + (System.nanoTime() - start) / 1_000_000 + " ms"
                            : "the sum is " + sum + " instead of " + expected);
        }
    }

    /** What it says, run in a JVM of its own with a heap of so many megabytes. */
    static String run(TckDriver driver, int megabytes, int rows, int characters)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        driver.getClass().getName(),
                        String.valueOf(rows),
                        String.valueOf(characters))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
