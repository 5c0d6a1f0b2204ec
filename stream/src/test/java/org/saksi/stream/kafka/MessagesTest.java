package org.saksi.stream.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.FoldedStore.Outcome;
import org.saksi.stream.MadeReports;

class MessagesTest {

  private static final String TOPIC = "findings";

  private final Saksi saksi = Saksi.indonesian();
  private final Reconciliation story =
      saksi.reconcile("s1", MadeReports.of(4).stream().map(saksi::read).toList());
  private final Outcome outcome = new Outcome("s1", story);
  private final byte[] whole = Messages.of(outcome, TOPIC).value();

  @Test
  void whatAStoryComesToIsWhole() {
    assertThat(text(Messages.of(outcome, TOPIC))).contains("\"findings\":[{").endsWith("}");
    assertThat(Messages.of(outcome, TOPIC).headers()).isEmpty();
  }

  @Test
  void aStoryThatIsTooLongComesWithItsReportsAloneAndSaysSo() {
    ProducerRecord<byte[], byte[]> message = Messages.of(outcome, TOPIC, whole.length - 1);
    assertThat(text(message)).contains("\"findings\":[]", "\"r0\"");
    assertThat(cut(message)).isEqualTo(Integer.toString(whole.length));
  }

  @Test
  void ofAStoryOfTooManyReportsNotEvenTheseAreNamed() {
    ProducerRecord<byte[], byte[]> message = Messages.of(outcome, TOPIC, 1);
    assertThat(text(message)).contains("\"s1\"").doesNotContain("\"r0\"");
    assertThat(cut(message)).isEqualTo(Integer.toString(whole.length));
  }

  @Test
  void aStoryThatIsGoneHasAnEmptyMessage() {
    assertThat(Messages.of(new Outcome("s1", null), TOPIC).value()).isNull();
  }

  private static String text(ProducerRecord<byte[], byte[]> message) {
    return new String(message.value(), StandardCharsets.UTF_8);
  }

  private static String cut(ProducerRecord<byte[], byte[]> message) {
    Header header = message.headers().lastHeader(Messages.CUT);
    assertThat(header).isNotNull();
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
