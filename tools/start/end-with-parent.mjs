/** Loaded before the server: whoever started it is gone, even by SIGKILL, when the channel to them closes. */
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // Listening must not keep a server alive that has finished.
  process.channel.unref();
}
