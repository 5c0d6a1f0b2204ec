package org.saksi.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.Main;
import org.saksi.tagger.Model;

/** Trains on two small corpora and a few reports written here. */
class TrainCommandTest {

  private static final List<String> PEOPLE = List.of("Sari Wulan", "Bagus Prakosa", "Ratih Kusuma");
  private static final List<String> PLACES = List.of("Cempakasari", "Wanasari", "Tirtamulya");
  private static final List<String> VERBS = List.of("meninjau", "membuka", "menutup");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeCorpora() throws IOException {
    List<String> news = new ArrayList<>();
    List<String> tales = new ArrayList<>();
    StringBuilder report = new StringBuilder();
    for (String person : PEOPLE) {
      for (String place : PLACES) {
        for (String verb : VERBS) {
          String[] names = person.split(" ");
          news.add("Bupati\tO\n" + names[0] + "\tB-PER\n" + names[1] + "\tI-PER\n" + verb + "\tO");
          news.add("pasar\tO\ndi\tO\n" + place + "\tB-LOC\n.\tO\n");
          tales.add(names[1] + "\tU-PPL\n" + verb + "\tO\npintu\tO\n.\tO\n");
          report.append(person).append(' ').append(verb).append(" pasar di ").append(place);
          report.append(" pada pagi hari, kata warga yang tiba dari desa itu. ");
        }
      }
    }
    Files.write(folder.resolve("kabar.txt"), news);
    Files.write(folder.resolve("cerita.txt"), tales);
    Files.writeString(folder.resolve("laporan.txt"), report);
  }

  private int run(String... arguments) {
    return Main.run(arguments, InputStream.nullInputStream(), out, err);
  }

  private int train(String target, String seed) {
    return run(
        "train",
        "--data",
        "kabar=" + folder.resolve("kabar.txt"),
        "--data",
        "cerita=" + folder.resolve("cerita.txt"),
        "--habits",
        "kabar",
        "--clusters-from",
        folder.resolve("laporan.txt").toString(),
        "--clusters",
        "6,3",
        "--seed",
        seed,
        "--out",
        folder.resolve(target).toString());
  }

  @Test
  void sameDataAndSeedGiveTheSameBytes() throws IOException {
    assertThat(train("a.model", "1")).isZero();
    assertThat(train("b.model", "1")).isZero();
    assertThat(train("c.model", "2")).isZero();
    byte[] a = Files.readAllBytes(folder.resolve("a.model"));
    assertThat(Files.readAllBytes(folder.resolve("b.model"))).isEqualTo(a);
    assertThat(Files.readAllBytes(folder.resolve("c.model"))).isNotEqualTo(a);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("epoch 10 of 10");
  }

  @Test
  void whatWasLearnedIsFoundAgain() throws IOException {
    assertThat(train("a.model", "1")).isZero();
    try (InputStream in = Files.newInputStream(folder.resolve("a.model"))) {
      assertThat(Model.read(in).habits()).containsOnlyKeys("kabar");
    }
    assertThat(
            run(
                "train",
                "--model",
                folder.resolve("a.model").toString(),
                "--evaluate",
                "kabar=" + folder.resolve("kabar.txt")))
        .isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("| kabar | person | 27 | 27 | 1.000 | 1.000 | 1.000 |")
        .contains("| kabar | place | 27 | 27 | 1.000 | 1.000 | 1.000 |")
        .contains("| kabar | micro | 54 |");
  }

  @Test
  void unknownHabitsAndMissingFilesAreTold() {
    String corpus = folder.resolve("kabar.txt").toString();
    assertThat(run("train", "--data", "kabar=" + corpus, "--habits", "koran")).isNotZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no --data named koran");
    assertThat(run("train", "--data", "x=" + folder.resolve("none.txt"))).isNotZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.txt");
  }
}
